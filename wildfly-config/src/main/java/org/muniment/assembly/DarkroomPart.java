package org.muniment.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The class path of the processes that decode pictures: the decoders, which the server has not, and the application. */
final class DarkroomPart {

    private final Path folder;

    DarkroomPart(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder hold exactly these jars.
     *
     * @param list file with the paths of the decoders' jars, separated by {@code |}
     * @param application jars of the application's own classes
     */
    void fill(Path list, Path... application) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(application));
        Arrays.stream(Files.readString(list).strip().split("\\|")).map(Path::of).forEach(jars::add);
        Files.createDirectories(folder);
        for (Path jar : jars) {
            Folders.replace(jar, folder.resolve(jar.getFileName()));
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (jars.stream().noneMatch(jar -> jar.getFileName().equals(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }
}
