package org.muniment.benchmarks.toy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.muniment.toy.ToyKind;

/** The toy kind as a module for the server: its classes, taken from where this program's own were loaded, and its plans. */
final class ToyModule {

    static final String NAME = "toy-kind.jar";
    private static final String CLASSES = "org/muniment/toy";

    private ToyModule() {}

    static void write(OutputStream to) throws IOException {
        Path here = home();
        if (Files.isDirectory(here)) {
            write(here, to);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + here.toUri()), Map.of())) {
            write(jar.getPath("/"), to);
        }
    }

    private static void write(Path root, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to);
        entry(zip, "plans.json", root.resolve("toy/plans.json"));
        entry(zip, "META-INF/beans.xml", root.resolve("toy/beans.xml"));
        try (var files = Files.list(root.resolve(CLASSES))) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path file : classes) {
                entry(zip, CLASSES + "/" + file.getFileName(), file);
            }
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static Path home() {
        try {
            return Path.of(ToyKind.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This program does not know where it was loaded from", e);
        }
    }
}
