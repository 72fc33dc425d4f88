package org.muniment.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** WildFly: the distribution as it comes, two modules, and two configurations written by CLI scripts. */
final class ServerPart {
    /** Expressions without a default must resolve while the scripts run; nothing of this is kept. */
    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "MUNIMENT_INSTALLATION", "-",
            "MUNIMENT_DB_PASSWORD", "-",
            "MUNIMENT_CLUSTER_PASSWORD", "-",
            "MUNIMENT_KEYSTORE_PASSWORD", "-");

    private final Path home;
    private final Path scripts;
    private final Stamps stamps;
    private String distribution = "";

    ServerPart(Path home, Path scripts, Stamps stamps) {
        this.home = home;
        this.scripts = scripts;
        this.stamps = stamps;
    }

    void unpack(Path zip) throws IOException, InterruptedException {
        distribution = Stamps.of(List.of(zip), List.of());
        stamps.unlessDone("wildfly", distribution, () -> {
            say("Unpacking WildFly");
            Folders.unzip(zip, home);
        });
    }

    /** Folder with the jar of the logging interface that libraries use. */
    Path logging() {
        return home.resolve("modules/system/layers/base/org/slf4j/main");
    }

    void module(String folder, JbossModule module) throws IOException {
        module.write(home.resolve("modules").resolve(folder).resolve("main"));
    }

    void configure() throws IOException, InterruptedException {
        Path script = scripts.resolve("configure.cli");
        Path tls = scripts.resolve("tls.cli");
        Path logging = scripts.resolve("logging.properties");
        String ingredients = distribution + Stamps.of(List.of(), List.of(script, tls, logging));
        stamps.unlessDone("wildfly-configuration", ingredients, () -> {
            say("Configuring WildFly");
            copyConfiguration("standalone-full.xml", "muniment.xml");
            cli(script);
            copyConfiguration("muniment.xml", "muniment-tls.xml");
            cli(tls);
            Folders.replace(logging, home.resolve("standalone/configuration/muniment-logging.properties"));
        });
    }

    private void copyConfiguration(String from, String to) throws IOException {
        Path folder = home.resolve("standalone/configuration");
        Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private void cli(Path script) throws IOException, InterruptedException {
        Tool.run(
                home,
                PLACEHOLDERS,
                List.of(home.resolve("bin/jboss-cli.sh").toString(), "--file=" + script.toAbsolutePath()));
    }

    private static void say(String what) {
        System.out.println(what + " ...");
    }
}
