package org.muniment.benchmarks.toy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The archive that the server deploys, with the toy kind as one module more. */
final class ToyArchive {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE = "<module><ejb>" + ToyModule.NAME + "</ejb></module>";

    private ToyArchive() {}

    /** Everything of the product's archive unchanged, but for the list of its modules. */
    static void write(Path product, Path to) throws IOException {
        try (var ear = new ZipFile(product.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            zip.setLevel(1);
            ear.stream().forEach(entry -> copy(ear, entry, zip));
            var module = new ByteArrayOutputStream();
            ToyModule.write(module);
            zip.putNextEntry(new ZipEntry(ToyModule.NAME));
            zip.write(module.toByteArray());
            zip.closeEntry();
        }
    }

    private static void copy(ZipFile ear, ZipEntry entry, ZipOutputStream zip) {
        try (var in = ear.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            zip.putNextEntry(new ZipEntry(entry.getName()));
            zip.write(entry.getName().equals(DESCRIPTOR) ? withToy(bytes) : bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the pages: modules are started in this order, and the pages come last. */
    static byte[] withToy(byte[] descriptor) throws IOException {
        String text = new String(descriptor, StandardCharsets.UTF_8);
        String changed = text.replaceFirst("<module>(\\s*)<web>", MODULE + "\n<module>$1<web>");
        if (changed.equals(text)) {
            throw new IOException("The product's archive names no pages in its " + DESCRIPTOR + ".");
        }
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
