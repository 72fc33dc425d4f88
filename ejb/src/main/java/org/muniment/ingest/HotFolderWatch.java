package org.muniment.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which sub-folders of the hot folder are finished: nothing in them has changed between two looks that are the quiet time
 * apart. Files that lie in the hot folder itself are put into a sub-folder first, once they are quiet.
 */
final class HotFolderWatch {

    /** Where what was taken is put, and what was refused. */
    static final String DONE = "done";

    static final String REFUSED = "refused";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss").withZone(ZoneId.systemDefault());

    private final Path root;
    private final Duration quiet;
    private Map<Path, Seen> seen = new HashMap<>();

    /** What a place looked like, and since when. */
    private record Seen(String state, long sinceNanos) {}

    HotFolderWatch(Path root, Duration quiet) {
        this.root = root;
        this.quiet = quiet;
    }

    List<Path> quietFolders() throws IOException {
        return quietFolders(System.nanoTime());
    }

    List<Path> quietFolders(long now) throws IOException {
        List<Path> places;
        try (Stream<Path> list = Files.list(root)) {
            places = list.filter(place -> !isOurs(place)).sorted().toList();
        }
        Map<Path, Seen> next = new HashMap<>();
        for (Path place : places) {
            String state = stateOf(place);
            Seen before = seen.get(place);
            next.put(place, before != null && before.state().equals(state) ? before : new Seen(state, now));
        }
        seen = next;
        List<Path> ready = places.stream()
                .filter(place -> now - seen.get(place).sinceNanos() >= quiet.toNanos())
                .toList();
        List<Path> loose = ready.stream().filter(Files::isRegularFile).toList();
        if (!loose.isEmpty()) {
            gather(loose);
        }
        return ready.stream()
                .filter(place -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** One look later these are a folder like any other. */
    private void gather(List<Path> loose) throws IOException {
        Path folder = root.resolve("Hot folder " + STAMP.format(Instant.now()));
        Files.createDirectories(folder);
        for (Path file : loose) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isOurs(Path place) {
        String name = place.getFileName().toString();
        return Set.of(DONE, REFUSED).contains(name) || name.startsWith(".");
    }

    /** Names, lengths and times of everything in a place. */
    private static String stateOf(Path place) throws IOException {
        StringBuilder state = new StringBuilder();
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path path : walk.sorted().toList()) {
                state.append(path)
                        .append('|')
                        .append(Files.isRegularFile(path) ? Files.size(path) : 0)
                        .append('|')
                        .append(Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                                .toMillis())
                        .append('\n');
            }
        } catch (UncheckedIOException goneMeanwhile) {
            return "changing " + System.nanoTime();
        }
        return state.toString();
    }
}
