package org.muniment.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build has put together, read-only at run time and shared by all data folders.
 *
 * @param home its folder, absolute
 */
public record Installation(Path home) {

    public Installation {
        home = home.toAbsolutePath().normalize();
    }

    /** The installation that this class was loaded from, or the one named by the property {@code muniment.installation}. */
    public static Installation locate() {
        String named = System.getProperty("muniment.installation");
        if (named != null) {
            return new Installation(Path.of(named)).checked();
        }
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Installation(jar.getParent().getParent()).checked();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The launcher does not know where it was loaded from", e);
        }
    }

    private Installation checked() {
        if (!Files.isDirectory(wildfly()) || !Files.isDirectory(keycloak()) || !Files.isDirectory(postgresql())) {
            throw new Refusal("There is no complete installation in " + home + "; run ./muniment, which builds it.");
        }
        return this;
    }

    Path wildfly() {
        return home.resolve("wildfly");
    }

    Path keycloak() {
        return home.resolve("keycloak");
    }

    Path postgresql() {
        return home.resolve("postgresql");
    }

    Path models() {
        return home.resolve("models");
    }

    /** What the processes that decode pictures are made of. */
    Path darkroom() {
        return home.resolve("darkroom");
    }

    /** PyTorch's libraries, unpacked; may be missing where they do not load on the machine that built. */
    Path natives() {
        return home.resolve("natives");
    }

    Path realm() {
        return home.resolve("muniment-realm.json");
    }

    /** The Java that runs the launcher runs the servers too. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
