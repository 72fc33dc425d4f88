package org.muniment.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** WildFly's configuration in the data folder: taken fresh from the installation, with this instance's management user. */
final class ServerConfiguration {
    private static final String MANAGEMENT_USER = "admin";

    private final Plan plan;
    private final Path base;

    ServerConfiguration(Plan plan, Path base) {
        this.plan = plan;
        this.base = base;
    }

    void refresh() throws IOException {
        Path from = plan.installation().wildfly().resolve("standalone/configuration");
        Path to = PrivateFiles.folder(base.resolve("configuration"));
        for (String file : List.of(
                "muniment.xml",
                "muniment-tls.xml",
                "application-users.properties",
                "application-roles.properties",
                "mgmt-groups.properties")) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(
                from.resolve("muniment-logging.properties"),
                to.resolve("logging.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.write(to.resolve("mgmt-users.properties"), managementUser());
    }

    /** The form that WildFly keeps its users in: a digest of name, realm and password. */
    private String managementUser() {
        String line = MANAGEMENT_USER + ":ManagementRealm:" + plan.secret(Secrets.Name.MANAGEMENT_USER);
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(line.getBytes(StandardCharsets.UTF_8));
            return "#$REALM_NAME=ManagementRealm$\n" + MANAGEMENT_USER + "="
                    + HexFormat.of().formatHex(digest) + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
