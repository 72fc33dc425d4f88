package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/**
 * The superuser's initial password: made when the data folder is new, told once when everything runs, and then forgotten.
 * Until it was told it waits in a file of its own, so that a first start that was broken off can be finished.
 */
final class FirstStart {
    /** Without the letters and digits that people take for each other. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final String DONE = "realm.imported";

    private final Path file;
    private final Memory memory;

    FirstStart(DataFolder data, Memory memory, Options options) throws IOException {
        this.file = data.resolve("initial-password");
        this.memory = memory;
        if (isDue() && !Files.exists(file)) {
            PrivateFiles.write(file, options.superuser() + "\n" + password() + "\n");
        }
    }

    /** Where the database is gone, Keycloak's realm is too, and has to be made again. */
    static void repeatWhereTheDatabaseIsGone(DataFolder data, Memory memory) throws IOException {
        if (!Files.exists(data.resolve("postgresql"))) {
            memory.forget(DONE, RealmSettings.TOLD);
        }
    }

    boolean isDue() {
        return memory.recall(DONE).isEmpty();
    }

    /** What the realm file's placeholders stand for. */
    Map<String, String> realmValues(Plan plan) {
        String[] lines = lines();
        return Map.of(
                "MUNIMENT_ADDRESS", plan.address().url(),
                "MUNIMENT_OIDC_SECRET", plan.secret(Secrets.Name.OIDC_CLIENT),
                "MUNIMENT_ADMIN_SECRET", plan.secret(Secrets.Name.ADMIN_CLIENT),
                "MUNIMENT_SUPERUSER", lines[0],
                "MUNIMENT_SUPERUSER_PASSWORD", lines[1],
                "MUNIMENT_RESET_PASSWORD", Boolean.toString(Mail.configured()),
                "MUNIMENT_SMTP_HOST", Mail.host(),
                "MUNIMENT_SMTP_PORT", Mail.port(),
                "MUNIMENT_SMTP_FROM", Mail.from());
    }

    /** Ends the first start; the words to say once, or nothing when it had ended before. */
    Optional<String> finish() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] lines = lines();
        memory.keep(DONE, "yes");
        Files.delete(file);
        return Optional.of(
                "Sign in as \"%s\" with the initial password  %s\nIt is shown this once; Keycloak asks for a new one right away."
                        .formatted(lines[0], lines[1]));
    }

    /** User name and password. */
    private String[] lines() {
        try {
            return Files.readString(file).strip().split("\n");
        } catch (IOException e) {
            throw new IllegalStateException("The initial password in " + file + " cannot be read", e);
        }
    }

    private static String password() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
