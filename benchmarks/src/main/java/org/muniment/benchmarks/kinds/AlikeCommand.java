package org.muniment.benchmarks.kinds;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.muniment.benchmarks.BadRequest;
import org.muniment.events.Json;
import org.muniment.pictures.Impression;
import org.muniment.pictures.darkroom.Squint;

/** {@code evaluate alike}. */
public final class AlikeCommand {

    public static final String HELP = """
            evaluate alike FOLDER...     measures how far apart impressions of pictures are

            For each folder, of at most 60 pictures (JPEG and PNG): how many bits of 256 differ between a picture and
            itself saved again, made smaller, brightened and trimmed, and between different pictures of the folder. The
            last line of standard output is one line of JSON: of all altered pictures the share that is found alike, and
            of all pairs of different ones the share that is.
            """;

    private static final int MOST = 60;

    private final Map<String, Integer> counts =
            new LinkedHashMap<>(Map.of("altered", 0, "found", 0, "pairs", 0, "alike", 0, "without", 0));

    private AlikeCommand() {}

    /** @return the exit status */
    public static int run(List<String> words) {
        if (words.isEmpty()) {
            throw new BadRequest("Say folders of pictures.\n\n" + HELP);
        }
        var command = new AlikeCommand();
        try {
            for (String word : words) {
                if (!Files.isDirectory(Path.of(word))) {
                    throw new BadRequest("There is no folder " + word + ".");
                }
                command.measure(Path.of(word));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var line = new LinkedHashMap<String, Object>(command.counts);
        line.put("threshold", Impression.ALIKE);
        System.out.println(Json.write(line));
        return 0;
    }

    private void measure(Path folder) throws IOException {
        var impressions = new ArrayList<Impression>();
        var names = new ArrayList<String>();
        var distances = new LinkedHashMap<String, List<Integer>>();
        for (var sample : Sample.in("picture", List.of(folder), MOST)) {
            var picture = Alteration.plain(ImageIO.read(sample.file().toFile()));
            Optional<Impression> impression = Squint.at(picture);
            if (impression.isEmpty()) {
                count("without", 1);
                continue;
            }
            impressions.add(impression.get());
            names.add(sample.file().getFileName().toString());
            for (var alteration : Alteration.values()) {
                BufferedImage altered = alteration.of(picture);
                int distance =
                        Squint.at(altered).map(impression.get()::distance).orElse(Impression.BITS);
                distances
                        .computeIfAbsent(alteration.word(), word -> new ArrayList<>())
                        .add(distance);
                count("altered", 1);
                count("found", distance <= Impression.ALIKE ? 1 : 0);
            }
        }
        System.out.println(folder);
        distances.forEach((word, all) -> System.out.println("  " + word + ": " + told(all)));
        others(impressions, names);
    }

    private void others(List<Impression> impressions, List<String> names) {
        var others = new ArrayList<Integer>();
        for (int i = 0; i < impressions.size(); i++) {
            for (int j = 0; j < i; j++) {
                int distance = impressions.get(i).distance(impressions.get(j));
                others.add(distance);
                count("pairs", 1);
                if (distance <= Impression.ALIKE) {
                    count("alike", 1);
                    System.out.println("  alike: " + names.get(i) + ", " + names.get(j) + ", " + distance);
                }
            }
        }
        int[] sorted = others.stream().mapToInt(Integer::intValue).sorted().toArray();
        if (sorted.length > 0) {
            System.out.println("  other pictures: least %d, one in a hundred %d, median %d, pairs %d"
                    .formatted(sorted[0], sorted[sorted.length / 100], sorted[sorted.length / 2], sorted.length));
        }
    }

    private static String told(List<Integer> distances) {
        int[] sorted = distances.stream().mapToInt(Integer::intValue).sorted().toArray();
        return "median %d, nineteen in twenty %d, most %d, found %d of %d"
                .formatted(
                        sorted[sorted.length / 2],
                        sorted[(int) (sorted.length * 0.95)],
                        sorted[sorted.length - 1],
                        Arrays.stream(sorted)
                                .filter(distance -> distance <= Impression.ALIKE)
                                .count(),
                        sorted.length);
    }

    private void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }
}
