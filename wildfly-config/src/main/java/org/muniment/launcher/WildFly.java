package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * WildFly with the application. Everything it writes is in the data folder; its configuration comes fresh from the
 * installation at every start, so that an upgrade needs no migration of it.
 */
final class WildFly implements Server {
    /** What WildFly's own start script gives a modular JVM. */
    private static final List<String> MODULES = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Plan plan;
    private final Path base;
    private final Web web;

    WildFly(Plan plan, Web web) {
        this.plan = plan;
        this.base = plan.data().resolve("wildfly");
        this.web = web;
    }

    @Override
    public String name() {
        return "WildFly";
    }

    @Override
    public String id() {
        return "wildfly";
    }

    @Override
    public ProcessBuilder command() throws IOException {
        // A killed server leaves its temporary files behind.
        Trees.delete(temporary());
        Files.createDirectories(temporary());
        new ServerConfiguration(plan, base).refresh();
        Path home = plan.installation().wildfly();
        var command = new ArrayList<String>();
        command.add(Installation.java().toString());
        command.addAll(memory());
        command.addAll(MODULES);
        properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-c",
                plan.tls().isPresent() ? "muniment-tls.xml" : "muniment.xml"));
        var builder = new ProcessBuilder(command).directory(base.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_OPTS");
        // Models ask for large pieces of memory outside the heap. A fixed threshold lets glibc give each back to the
        // system as soon as it is freed; by default it learns to keep them, half a gigabyte and more.
        environment.putIfAbsent("MALLOC_ARENA_MAX", "4");
        environment.putIfAbsent("MALLOC_MMAP_THRESHOLD_", "1048576");
        environment.putIfAbsent("MALLOC_TRIM_THRESHOLD_", "1048576");
        environment.put("MUNIMENT_DB_PORT", Integer.toString(plan.ports().database()));
        environment.put("MUNIMENT_DB_PASSWORD", plan.secret(Secrets.Name.DATABASE_MUNIMENT));
        environment.put("MUNIMENT_OIDC_SECRET", plan.secret(Secrets.Name.OIDC_CLIENT));
        environment.put("MUNIMENT_ADMIN_SECRET", plan.secret(Secrets.Name.ADMIN_CLIENT));
        environment.put("MUNIMENT_CLUSTER_PASSWORD", plan.secret(Secrets.Name.BROKER_CLUSTER));
        environment.put("MUNIMENT_SIGNING_KEY", plan.secret(Secrets.Name.SIGNING));
        plan.tls().ifPresent(tls -> environment.put("MUNIMENT_KEYSTORE_PASSWORD", tls.password()));
        return builder;
    }

    private List<String> memory() {
        var flags = new ArrayList<String>(List.of(
                "-Xms128m",
                "-Xmx" + plan.options().heap(),
                "-XX:MetaspaceSize=128m",
                "-XX:MaxMetaspaceSize=768m",
                "-XX:+ExitOnOutOfMemoryError"));
        if (plan.options().quickStart()) {
            flags.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        }
        return flags;
    }

    private Map<String, String> properties() {
        Path natives = Files.isDirectory(plan.installation().natives())
                ? plan.installation().natives()
                : plan.data().resolve("natives");
        var values = new HashMap<String, String>();
        values.put("jboss.home.dir", plan.installation().wildfly().toString());
        values.put("jboss.server.base.dir", base.toString());
        values.put("jboss.server.log.dir", plan.data().logs().toString());
        values.put(
                "org.jboss.boot.log.file",
                plan.data().logs().resolve("server.log").toString());
        values.put("logging.configuration", "file:" + base.resolve("configuration/logging.properties"));
        values.put("jboss.bind.address", plan.address().bind().getHostAddress());
        values.put("jboss.bind.address.management", "127.0.0.1");
        values.put("jboss.management.http.port", Integer.toString(plan.ports().management()));
        values.put("jboss.modules.system.pkgs", "org.jboss.byteman");
        values.put("java.awt.headless", "true");
        values.put("java.io.tmpdir", temporary().toString());
        values.put("DJL_CACHE_DIR", natives.toString());
        values.put("ENGINE_CACHE_DIR", natives.toString());
        values.put("ai.djl.offline", "true");
        values.put("muniment.data", plan.data().home().toString());
        values.put("muniment.installation", plan.installation().home().toString());
        values.put("muniment.models", plan.installation().models().toString());
        values.put("muniment.darkroom", plan.installation().darkroom().toString());
        values.put("muniment.address", plan.address().url());
        values.put("muniment.device", plan.options().device());
        values.put("muniment.keycloak.url", plan.keycloak().url());
        values.put("muniment.keycloak.internal-url", plan.keycloak().url());
        values.put("muniment.cookie.secure", Boolean.toString(plan.tls().isPresent()));
        // Makes the cookies of the login itself secure, whoever asks.
        values.put("muniment.oidc.ssl-required", plan.tls().isPresent() ? "all" : "external");
        if (System.getenv("MUNIMENT_LOG_CONSOLE") == null) {
            values.put("muniment.log.console", "WARN");
        }
        values.put(
                plan.tls().isPresent() ? "jboss.https.port" : "jboss.http.port",
                "" + plan.ports().application());
        plan.tls().ifPresent(tls -> {
            values.put("muniment.keystore", tls.keystore().toString());
            values.put("javax.net.ssl.trustStore", tls.truststore().toString());
            values.put("javax.net.ssl.trustStoreType", Tls.TRUST_FORMAT);
        });
        values.putAll(plan.options().settings());
        return values;
    }

    private Path temporary() {
        return plan.data().resolve("tmp").resolve(id());
    }

    /**
     * Up, and the application deployed.
     *
     * @throws Refusal when the server is up without it: waiting longer would not help
     */
    @Override
    public boolean answers(ProcessHandle process) {
        var health = web.get("http://127.0.0.1:" + plan.ports().management() + "/health");
        if (health.isPresent()
                && health.get().statusCode() != 200
                && undeployable(health.get().body())) {
            throw new Refusal("WildFly runs, but the application in it could not be started; the reason is in "
                    + plan.data().logs().resolve("server.log") + ".");
        }
        return health.isPresent() && health.get().statusCode() == 200;
    }

    static boolean undeployable(String health) {
        return health.contains("\"server-state\", \"outcome\" : true")
                && health.contains("\"deployments-status\", \"outcome\" : false")
                && health.contains("\"FAILED\"");
    }
}
