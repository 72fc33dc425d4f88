package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** What lies around a store, to be compared before and after. */
final class Surroundings {

    private final List<Path> places;
    private final Path store;
    /** What each looked like, in one number: a home may hold hundreds of thousands of files. */
    private final Map<String, Long> before = new HashMap<>();

    /**
     * Looks at the places.
     *
     * @param store what lies in it does not count
     */
    Surroundings(List<Path> places, Path store) throws IOException {
        this.places = places.stream().filter(Files::isDirectory).toList();
        this.store = store;
        look(before::put);
    }

    /** Files and folders that are new, gone, or changed since. */
    Set<Path> changes() throws IOException {
        var gone = new HashSet<>(before.keySet());
        var changes = new TreeSet<Path>();
        look((path, state) -> {
            gone.remove(path);
            if (!state.equals(before.get(path))) {
                changes.add(Path.of(path));
            }
        });
        gone.forEach(path -> changes.add(Path.of(path)));
        return changes;
    }

    private void look(BiConsumer<String, Long> found) throws IOException {
        for (Path place : places) {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (folder.equals(store)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    // Its time changes with what is in it, which is looked at itself.
                    found.accept(folder.toString(), 0L);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    long changed = attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
                    found.accept(file.toString(), changed * 31 + attributes.size() + 1);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadableOrGone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException unreadableOrGone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
