package org.muniment.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak: the distribution, built once for PostgreSQL so that every start is an optimised one, and the login theme. */
final class KeycloakPart {
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=device-flow,ciba,kerberos,par");

    private final Path home;
    private final Stamps stamps;

    KeycloakPart(Path home, Stamps stamps) {
        this.home = home;
        this.stamps = stamps;
    }

    void build(Path zip) throws IOException, InterruptedException {
        stamps.unlessDone("keycloak", Stamps.of(List.of(zip), List.of()) + BUILD, () -> {
            System.out.println("Unpacking and building Keycloak ...");
            Folders.unzip(zip, home);
            var command = new java.util.ArrayList<String>();
            command.add(home.resolve("bin/kc.sh").toString());
            command.addAll(BUILD);
            Tool.run(home, Map.of(), command);
        });
    }

    /** Themes are read as they are and need no build. */
    void theme(Path themes) throws IOException {
        Folders.mirror(themes.resolve("muniment"), home.resolve("themes/muniment"));
    }
}
