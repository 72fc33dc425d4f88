package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was written outside the store. The installation and the folder around the data are nobody else's, so any change in
 * them counts. The home, the working folder and the system's folder for temporary files belong to other programs too: there
 * a change counts when a server had the file open to write to, when it has the name of a file that was sent, or its bytes.
 * What lies in the data folder of another Muniment is that one's.
 */
final class Outside {

    private final Surroundings own;
    private final Surroundings shared;

    /**
     * @param room the folder around the data folder
     * @param store the data folder
     */
    Outside(Path installation, Path room, Path store) throws IOException {
        this.own = new Surroundings(List.of(installation, room), store);
        this.shared = new Surroundings(
                Stream.of("user.home", "user.dir", "java.io.tmpdir")
                        .map(name -> Path.of(System.getProperty(name))
                                .toAbsolutePath()
                                .normalize())
                        .toList(),
                room);
    }

    /**
     * @param written outside the store, as the watch has seen it
     */
    Set<Path> written(Set<Path> written, List<Specimen> sent) throws IOException {
        var found = new TreeSet<Path>(written);
        found.addAll(own.changes());
        Set<String> names = sent.stream()
                .map(specimen -> specimen.path().getFileName().toString())
                .collect(Collectors.toSet());
        Set<Long> sizes = new HashSet<>();
        for (Specimen specimen : sent) {
            sizes.add(Files.size(specimen.path()));
        }
        for (Path changed : shared.changes()) {
            String name = changed.getFileName().toString();
            boolean sentName = names.contains(name.replaceFirst("^\\d{4}-", ""));
            if ((sentName || isCopy(changed, sizes, sent)) && !isInAnotherStore(changed)) {
                found.add(changed);
            }
        }
        return found;
    }

    private static boolean isInAnotherStore(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("launcher.lock"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopy(Path file, Set<Long> sizes, List<Specimen> sent) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) < 2 || !sizes.contains(Files.size(file))) {
                return false;
            }
            for (Specimen specimen : sent) {
                if (Files.mismatch(file, specimen.path()) < 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
