package org.muniment.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Every password and key of one instance: random, made at the first start, kept in one file that only its owner can read,
 * handed to the servers by environment and never on a command line.
 */
public final class Secrets {
    private static final int BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file; names that it does not have yet get a fresh value. */
    static Secrets in(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            values.load(new StringReader(Files.readString(file)));
        }
        boolean complete = true;
        for (Name name : Name.values()) {
            complete &= values.putIfAbsent(name.key, random()) != null;
        }
        if (!complete) {
            var text = new StringBuilder("# Secrets of this Muniment. Whoever reads this file can read everything.\n");
            values.stringPropertyNames().stream().sorted().forEach(key -> text.append(key)
                    .append('=')
                    .append(values.getProperty(key))
                    .append('\n'));
            PrivateFiles.write(file, text.toString());
        }
        return new Secrets(values);
    }

    public String get(Name name) {
        return values.getProperty(name.key);
    }

    /** 256 bits, in letters, digits, minus and underscore, so that no shell, URL or XML has to quote it. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept secret. */
    public enum Name {
        DATABASE_OWNER("database.owner"),
        DATABASE_MUNIMENT("database.muniment"),
        DATABASE_KEYCLOAK("database.keycloak"),
        OIDC_CLIENT("oidc.client.muniment-web"),
        ADMIN_CLIENT("oidc.client.muniment-admin"),
        KEYCLOAK_ADMIN("keycloak.admin"),
        MANAGEMENT_USER("wildfly.management"),
        BROKER_CLUSTER("broker.cluster"),
        SIGNING("application.signing"),
        KEYSTORE("keystore");

        private final String key;

        Name(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
