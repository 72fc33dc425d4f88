package org.muniment.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts the installation together at package time: server, Keycloak, PostgreSQL, launcher and application, each only when
 * what it is made from has changed. The result is never written to at run time.
 *
 * <p>Arguments are {@code name=value}: {@code installation} (folder to make), {@code sources} ({@code src/main}),
 * {@code wildfly} and {@code keycloak} (zip), {@code postgresql} (jar with the binaries), {@code jdbc} (jar), {@code djl}
 * (file with the paths of the module's jars, separated by {@code |}), {@code s3} and {@code darkroom} (the same of the
 * client of S3 and of the decoders),
 * {@code domain} and {@code consumers} (jars of the application), {@code classes} (folder with this class), {@code launcher} (jar) and
 * {@code ear}.
 */
public final class Assembly {
    private final Map<String, String> parts;
    private final Path installation;
    private final Path sources;

    private Assembly(Map<String, String> parts) {
        this.parts = parts;
        this.installation = Path.of(parts.get("installation"));
        this.sources = Path.of(parts.get("sources"));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Assembly(Arrays.stream(args)
                        .map(argument -> argument.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])))
                .assemble();
    }

    private void assemble() throws IOException, InterruptedException {
        Files.createDirectories(installation);
        var stamps = new Stamps(installation.resolve(".stamps"));

        var server = new ServerPart(installation.resolve("wildfly"), sources.resolve("cli"), stamps);
        server.unpack(part("wildfly"));
        server.module("org/postgresql", JbossModule.postgresql(part("jdbc")));
        JbossModule djl = JbossModule.djl(part("djl"));
        server.module("ai/djl", djl);
        new NativesPart(installation.resolve("natives"), stamps).unpack(djl, server.logging(), part("classes"));
        server.module("software/amazon/awssdk", JbossModule.s3(part("s3")));
        server.configure();

        var keycloak = new KeycloakPart(installation.resolve("keycloak"), stamps);
        keycloak.build(part("keycloak"));
        keycloak.theme(sources.resolve("themes"));
        Folders.replace(sources.resolve("realm/muniment-realm.json"), installation.resolve("muniment-realm.json"));

        new PostgresPart(installation.resolve("postgresql"), stamps).unpack(part("postgresql"));

        new DarkroomPart(installation.resolve("darkroom")).fill(part("darkroom"), part("domain"), part("consumers"));

        Folders.replace(part("launcher"), installation.resolve("launcher/muniment-launcher.jar"));
        Folders.replace(part("ear"), installation.resolve("muniment.ear"));
        // Last of all: the script ./muniment builds again when a source is younger than this file.
        Files.writeString(installation.resolve(".built"), "");
    }

    private Path part(String name) {
        return Path.of(parts.get(name));
    }
}
