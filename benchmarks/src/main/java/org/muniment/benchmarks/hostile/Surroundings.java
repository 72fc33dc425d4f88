package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What lies around a store, to be compared before and after. */
final class Surroundings {

    private final List<Path> places;
    private final Path store;
    private final Map<Path, State> before;

    private record State(boolean folder, long bytes, FileTime changed) {}

    /**
     * Looks at the places.
     *
     * @param store what lies in it does not count
     */
    Surroundings(List<Path> places, Path store) throws IOException {
        this.places = places.stream().filter(Files::isDirectory).toList();
        this.store = store;
        this.before = look();
    }

    /** Files and folders that are new, gone, or changed since. */
    Set<Path> changes() throws IOException {
        Map<Path, State> after = look();
        var changes = new TreeSet<Path>();
        after.forEach((path, state) -> {
            if (!state.equals(before.get(path))) {
                changes.add(path);
            }
        });
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(changes::add);
        return changes;
    }

    private Map<Path, State> look() throws IOException {
        var found = new HashMap<Path, State>();
        for (Path place : places) {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (folder.equals(store)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    // Its time changes with what is in it, which is looked at itself.
                    found.put(folder, new State(true, 0, FileTime.fromMillis(0)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.put(file, new State(false, attributes.size(), attributes.lastModifiedTime()));
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
        return found;
    }
}
