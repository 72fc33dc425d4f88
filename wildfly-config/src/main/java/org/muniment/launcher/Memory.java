package org.muniment.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What an instance remembers from one start to the next: the format of its folder, its ports, what Keycloak was told. */
final class Memory {
    /** Raised when an older launcher could no longer work with the folder. */
    static final int FORMAT = 1;

    /** Where the last start kept originals, for commands that do not start the server. */
    static final String ORIGINALS = "originals";

    private static final String FORMAT_KEY = "format";

    private final Path file;
    private final Properties values = new Properties();

    Memory(DataFolder data) throws IOException {
        this(data.home());
    }

    Memory(Path home) throws IOException {
        this.file = home.resolve("muniment.properties");
        if (Files.exists(file)) {
            values.load(new StringReader(Files.readString(file)));
        }
        int format = Integer.parseInt(values.getProperty(FORMAT_KEY, "1"));
        if (format > FORMAT) {
            throw new Refusal(
                    "The data folder %s was written by a newer Muniment (format %d, this one knows %d); start it with that one."
                            .formatted(home, format, FORMAT));
        }
        keep(FORMAT_KEY, Integer.toString(FORMAT));
    }

    Optional<String> recall(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    void keep(String key, String value) throws IOException {
        if (!value.equals(values.getProperty(key))) {
            values.setProperty(key, value);
            write();
        }
    }

    void forget(String... keys) throws IOException {
        for (String key : keys) {
            values.remove(key);
        }
        write();
    }

    private void write() throws IOException {
        var text = new StringBuilder();
        values.stringPropertyNames().stream().sorted().forEach(name -> text.append(name)
                .append('=')
                .append(values.getProperty(name))
                .append('\n'));
        PrivateFiles.write(file, text.toString());
    }
}
