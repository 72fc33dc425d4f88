package org.muniment.assembly;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * PyTorch's native libraries, unpacked once for all instances instead of 400 MB for each: DJL is asked to load the engine
 * with a cache folder in the installation, and finds everything there later.
 */
final class NativesPart {
    private final Path home;
    private final Stamps stamps;

    NativesPart(Path home, Stamps stamps) {
        this.home = home;
        this.stamps = stamps;
    }

    /** @param logging folder with the logging interface that the server lends the module */
    void unpack(JbossModule djl, Path logging, Path classes) throws IOException, InterruptedException {
        stamps.unlessDone("natives", Stamps.of(djl.jars(), List.of()), () -> {
            System.out.println("Unpacking PyTorch ...");
            Folders.delete(home);
            Files.createDirectories(home);
            var classPath = new StringBuilder(classes.toString());
            classPath.append(File.pathSeparator).append(logging).append("/*");
            djl.jars().forEach(jar -> classPath.append(File.pathSeparator).append(jar));
            try {
                Tool.run(
                        home,
                        Map.of(),
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java")
                                        .toString(),
                                "-Dai.djl.offline=true",
                                "-DDJL_CACHE_DIR=" + home,
                                "-DENGINE_CACHE_DIR=" + home,
                                "-cp",
                                classPath.toString(),
                                LoadEngine.class.getName()));
            } catch (IOException e) {
                // Natives for a GPU may not load on the machine that builds; each instance then unpacks its own.
                System.out.println("PyTorch does not load on this machine; each data folder will unpack its own copy ("
                        + e.getMessage()
                                .lines()
                                .filter(line -> line.startsWith("Caused by"))
                                .reduce((a, b) -> b)
                                .orElse("")
                        + ").");
                Folders.delete(home);
            }
        });
    }
}
