package org.muniment.benchmarks.tiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muniment.benchmarks.BadRequest;
import org.muniment.benchmarks.hostile.OwnInstance;
import org.muniment.benchmarks.hostile.Visitor;

/** {@code evaluate tiles}. */
public final class TilesCommand {

    public static final String HELP = """
            evaluate tiles [--rounds 4] [--seconds 15] [--clients 20]

            Starts the product on free ports with a temporary data folder, brings in a picture of 100 megapixels, and asks
            for its tiles at random with many clients at once, in turns with IIPImage (Debian's iipimage-server and
            lighttpd), which reads the same file. Then asks for thumbnails as a page of 200 items does. See
            benchmarks/tiles/README.md.
            """;

    private static final int THUMBNAILS = 200;
    private static final int CONNECTIONS_OF_A_BROWSER = 6;

    private TilesCommand() {}

    /** @return the exit status */
    public static int run(List<String> words) throws InterruptedException {
        int rounds = option(words, "--rounds", 4);
        Duration time = Duration.ofSeconds(option(words, "--seconds", 15));
        int clients = option(words, "--clients", 20);
        try {
            measure(rounds, time, clients);
            return 0;
        } catch (IOException e) {
            throw new IllegalStateException("The measurement could not be finished: " + e.getMessage(), e);
        }
    }

    private static int option(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size() || !words.get(at + 1).matches("[1-9]\\d{0,3}")) {
            throw new BadRequest("The option " + name + " needs a number after it.\n\n" + HELP);
        }
        return Integer.parseInt(words.get(at + 1));
    }

    private static void measure(int rounds, Duration time, int clients) throws IOException, InterruptedException {
        Path room = Files.createTempDirectory("muniment-tiles").toRealPath();
        try (var own = OwnInstance.start(room, "1g", false)) {
            Visitor visitor = own.superuser();
            String artefact = bringIn(visitor);
            Path folder = Files.createDirectory(room.resolve("peer"));
            try (var peer = Peer.start(largest(room.resolve("data/derived")), folder)) {
                // A cookie as a browser sends it, so that the session is looked at for each tile.
                Map<String, String> cookie = Map.of("Cookie", visitor.cookie());
                String address = own.instance().address();
                var product = new Load(
                        addresses(tile -> URI.create(address + "/iiif/3/" + artefact + "/" + tile)), cookie, clients);
                var other = new Load(addresses(peer::address), Map.of(), clients);
                compare(product, other, rounds, time);
                thumbnails(URI.create(address + "/api/artefacts/" + artefact + "/thumbnail"), cookie);
            }
        }
    }

    private interface Address {
        URI of(String tile);
    }

    private static List<URI> addresses(Address address) {
        return Sheet.tiles().stream().map(address::of).toList();
    }

    private static void compare(Load product, Load other, int rounds, Duration time) throws InterruptedException {
        System.out.println("Warming up ...");
        product.run(time, 0);
        other.run(time, 0);
        var ofProduct = new ArrayList<Shot>();
        var ofOther = new ArrayList<Shot>();
        for (int round = 1; round <= rounds; round++) {
            ofProduct.add(product.run(time, round));
            System.out.println("Muniment " + round + ": " + ofProduct.get(round - 1));
            ofOther.add(other.run(time, round));
            System.out.println("IIPImage " + round + ": " + ofOther.get(round - 1));
        }
        System.out.println("Muniment all: " + Shot.sum(ofProduct));
        System.out.println("IIPImage all: " + Shot.sum(ofOther));
    }

    /** As many as a page of 200 items shows, by as many connections as a browser opens. */
    private static void thumbnails(URI address, Map<String, String> cookie) throws InterruptedException {
        var load = new Load(List.of(address), cookie, CONNECTIONS_OF_A_BROWSER);
        load.run(Duration.ofSeconds(2), 0);
        Shot shot = load.run(Duration.ofSeconds(5), 1);
        System.out.println("Thumbnails:   " + shot);
        System.out.printf("A page of %d takes %.2f s%n", THUMBNAILS, THUMBNAILS / shot.perSecond());
    }

    /** @return the artefact, once its picture is there and nothing works on it any more */
    private static String bringIn(Visitor visitor) throws IOException, InterruptedException {
        System.out.printf("Drawing %d x %d pixels ...%n", Sheet.WIDTH, Sheet.HEIGHT);
        byte[] sheet = Sheet.jpeg();
        String batch = visitor.postJson("/api/batches", Map.of("name", "Tiles", "kind", "minutes"))
                .json()
                .path("id")
                .asText();
        JsonNode item = visitor.post(
                        "/api/batches/" + batch + "/items?name=sheet.jpg",
                        "application/octet-stream",
                        BodyPublishers.ofByteArray(sheet))
                .json();
        String artefact = item.path("artefactId").asText();
        visitor.postJson("/api/batches/" + batch + "/start", Map.of());
        System.out.printf("Waiting until %,d bytes are prepared and read ...%n", sheet.length);
        while (visitor.get("/iiif/3/" + artefact + "/info.json").status() != 200 || isAtWork(visitor, batch)) {
            Thread.sleep(1000);
        }
        return artefact;
    }

    private static boolean isAtWork(Visitor visitor, String batch) throws IOException, InterruptedException {
        String state = visitor.get("/api/batches/" + batch + "/items")
                .json()
                .path("items")
                .path(0)
                .path("state")
                .asText();
        return !state.equals("vetting") && !state.equals("failed");
    }

    private static Path largest(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow(() -> new IOException("There is no pyramid in " + folder + "."));
        }
    }
}
