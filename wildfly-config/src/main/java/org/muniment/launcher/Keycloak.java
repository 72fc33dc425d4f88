package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak, run as Java itself rather than through its shell script, so that there is one process to stop. Its home is in
 * the data folder and made of links into the installation.
 */
final class Keycloak implements Server {
    private final Plan plan;
    private final Path home;
    private final Web web;
    private final FirstStart firstStart;

    Keycloak(Plan plan, Web web, FirstStart firstStart) {
        this.plan = plan;
        this.home = plan.data().resolve("keycloak");
        this.web = web;
        this.firstStart = firstStart;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public String id() {
        return "keycloak";
    }

    @Override
    public ProcessBuilder command() throws IOException {
        furnish();
        var command = new ArrayList<String>();
        command.add(Installation.java().toString());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                // It logs a few people in: a quick start matters more here than the last drop of throughput.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.io.tmpdir=" + temporary(),
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                plan.installation().keycloak().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                // Browsers ask again after an hour, so that a new version's pages are not seen in the old one's
                // clothes.
                "--spi-theme--static-max-age=3600"));
        if (firstStart.isDue()) {
            command.add("--import-realm");
        }
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().putAll(environment());
        return builder;
    }

    private Map<String, String> environment() {
        var values = new java.util.HashMap<String, String>();
        values.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + plan.ports().database() + "/keycloak");
        values.put("KC_DB_USERNAME", "keycloak");
        values.put("KC_DB_PASSWORD", plan.secret(Secrets.Name.DATABASE_KEYCLOAK));
        values.put("KC_DB_POOL_INITIAL_SIZE", "2");
        values.put("KC_DB_POOL_MAX_SIZE", "30");
        values.put("KC_HOSTNAME", plan.keycloak().url());
        values.put("KC_HTTP_HOST", plan.address().bind().getHostAddress());
        // One node: sessions are kept in the database, so nothing need be clustered and no port opened for it.
        values.put("KC_CACHE", "local");
        values.put("KC_LOG", "file");
        values.put("KC_LOG_FILE", plan.data().logs().resolve("keycloak.log").toString());
        values.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", plan.secret(Secrets.Name.KEYCLOAK_ADMIN));
        if (plan.tls().isPresent()) {
            Tls tls = plan.tls().get();
            values.put("KC_HTTP_ENABLED", "false");
            values.put("KC_HTTPS_PORT", Integer.toString(plan.ports().keycloak()));
            values.put("KC_HTTPS_KEY_STORE_FILE", tls.keystore().toString());
            values.put("KC_HTTPS_KEY_STORE_PASSWORD", tls.password());
            values.put("KC_HTTPS_KEY_STORE_TYPE", "PKCS12");
        } else {
            values.put("KC_HTTP_ENABLED", "true");
            values.put("KC_HTTP_PORT", Integer.toString(plan.ports().keycloak()));
        }
        if (firstStart.isDue()) {
            values.putAll(firstStart.realmValues(plan));
        }
        return values;
    }

    private Path temporary() {
        return plan.data().resolve("tmp").resolve(id());
    }

    private void furnish() throws IOException {
        Trees.delete(temporary());
        Files.createDirectories(temporary());
        Path original = plan.installation().keycloak();
        PrivateFiles.folder(home);
        PrivateFiles.folder(home.resolve("conf"));
        PrivateFiles.folder(home.resolve("data"));
        // Compressed copies of the theme are kept under a name that does not change with it.
        Trees.delete(home.resolve("data/tmp"));
        Path imports = PrivateFiles.folder(home.resolve("data/import"));
        for (String name : List.of("lib", "providers", "themes", "version.txt")) {
            Path link = home.resolve(name);
            if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(original.resolve(name))) {
                continue;
            }
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, original.resolve(name));
        }
        Files.copy(
                plan.installation().realm(),
                imports.resolve("muniment-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The realm's own page, because the log line and the port come earlier. */
    @Override
    public boolean answers(ProcessHandle process) {
        return web.get(plan.keycloak().url() + "/realms/muniment/.well-known/openid-configuration")
                .filter(answer -> answer.statusCode() == 200)
                .isPresent();
    }
}
