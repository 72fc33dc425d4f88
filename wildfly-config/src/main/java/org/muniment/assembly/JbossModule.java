package org.muniment.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A JBoss module: its jars, and a {@code module.xml} written from the same list.
 *
 * @param name name of the module
 * @param jars the jars it holds
 * @param dependencies names of the modules it sees
 */
record JbossModule(String name, List<Path> jars, List<String> dependencies) {

    static JbossModule postgresql(Path jar) {
        return new JbossModule(
                "org.postgresql", List.of(jar), List.of("java.se", "jdk.unsupported", "jakarta.transaction.api"));
    }

    /** @param list file with the paths of the jars, separated by {@code |}: Maven's own answer */
    static JbossModule djl(Path list) throws IOException {
        return new JbossModule("ai.djl", named(list), List.of("java.se", "jdk.unsupported", "org.slf4j"));
    }

    /** @param list as {@link #djl} */
    static JbossModule s3(Path list) throws IOException {
        // Its HTTP client sets options of sockets that are the JDK's own.
        return new JbossModule(
                "software.amazon.awssdk", named(list), List.of("java.se", "jdk.net", "jdk.unsupported", "org.slf4j"));
    }

    private static List<Path> named(Path list) throws IOException {
        return Arrays.stream(Files.readString(list).strip().split("\\|"))
                .map(Path::of)
                .sorted(Comparator.comparing(Path::getFileName))
                .toList();
    }

    /** Makes the folder hold exactly these jars. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> wanted = new HashSet<>(Set.of("module.xml"));
        for (Path jar : jars) {
            String file = jar.getFileName().toString();
            wanted.add(file);
            Path target = folder.resolve(file);
            if (!Files.exists(target) || Files.size(target) != Files.size(jar)) {
                Folders.replace(jar, target);
            }
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!wanted.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(folder.resolve("module.xml"), xml());
    }

    String xml() {
        var xml = new StringBuilder("<module xmlns=\"urn:jboss:module:1.9\" name=\"" + name + "\">\n  <resources>\n");
        jars.forEach(jar -> xml.append("    <resource-root path=\"")
                .append(jar.getFileName())
                .append("\"/>\n"));
        xml.append("  </resources>\n  <dependencies>\n");
        dependencies.forEach(
                module -> xml.append("    <module name=\"").append(module).append("\"/>\n"));
        return xml.append("  </dependencies>\n</module>\n").toString();
    }
}
