package org.muniment.benchmarks.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToyArchiveTest {

    private static final String DESCRIPTOR = """
            <application>
              <module>
                <ejb>ejb.jar</ejb>
              </module>
              <module>
                <web><web-uri>web.war</web-uri></web>
              </module>
            </application>
            """;

    @TempDir
    private Path folder;

    @Test
    void theToyIsAModuleBeforeThePagesAndTheRestIsTheProducts() throws IOException {
        Path product = folder.resolve("product.ear");
        try (var zip = new ZipOutputStream(Files.newOutputStream(product))) {
            put(zip, "META-INF/application.xml", DESCRIPTOR);
            put(zip, "ejb.jar", "the product's");
        }
        Path copy = folder.resolve("copy.ear");

        ToyArchive.write(product, copy);

        try (var ear = new ZipFile(copy.toFile())) {
            assertThat(text(ear, "ejb.jar")).isEqualTo("the product's");
            String descriptor = text(ear, "META-INF/application.xml");
            assertThat(descriptor.indexOf(ToyModule.NAME)).isBetween(1, descriptor.indexOf("web.war"));
            assertThat(entries(ear.getInputStream(ear.getEntry(ToyModule.NAME))))
                    .contains("plans.json", "META-INF/beans.xml", "org/muniment/toy/ToyKind.class")
                    .allMatch(name -> !name.contains("benchmarks"));
        }
    }

    @Test
    void anArchiveWithoutPagesIsNone() {
        byte[] bare = "<application/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ToyArchive.withToy(bare)).isInstanceOf(IOException.class);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> entries(InputStream jar) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(jar)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
