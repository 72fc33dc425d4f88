package org.muniment.launcher;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backup holds: a line with SHA-256 and path for each file, as {@code sha256sum -c} reads it, and a last line that
 * counts them. Whatever is not in it is not part of the backup.
 */
final class Manifest {
    static final String NAME = "manifest.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern LAST = Pattern.compile("# complete: (\\d+) files");

    private final Path home;

    Manifest(Path home) {
        this.home = home;
    }

    /**
     * A file of the backup.
     *
     * @param hash lower-case hexadecimal
     * @param path below the backup's folder, with slashes
     */
    record Line(String hash, String path) {}

    /** Does something with each line. */
    @FunctionalInterface
    interface Reader {
        void read(Line line) throws IOException;
    }

    /** @throws Refusal when there is none, or it breaks off */
    void forEach(Reader reader) throws IOException {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            throw new Refusal("There is no complete backup in " + home + ": it has no " + NAME + ".");
        }
        long count = 0;
        boolean complete = false;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text; (text = lines.readLine()) != null; ) {
                Matcher line = LINE.matcher(text);
                Matcher last = LAST.matcher(text);
                if (line.matches()) {
                    reader.read(new Line(line.group(1), safe(line.group(2))));
                    count++;
                } else if (last.matches()) {
                    complete = Long.parseLong(last.group(1)) == count;
                } else {
                    throw broken();
                }
            }
        }
        if (!complete) {
            throw broken();
        }
    }

    private String safe(String path) {
        if (!home.resolve(path).normalize().startsWith(home) || path.startsWith("/")) {
            throw broken();
        }
        return path;
    }

    private Refusal broken() {
        return new Refusal("The list " + home.resolve(NAME) + " is damaged; nothing was restored.");
    }

    /** Begins a new list beside the old one. */
    Writer write() throws IOException {
        return new Writer();
    }

    /** A list that is being made; it takes the place of the old one when it is finished. */
    final class Writer implements AutoCloseable {
        private final Path beside = home.resolve(NAME + ".part");
        private final FileChannel file = PrivateFiles.create(beside);
        private final BufferedWriter lines = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8));
        private long count;

        private Writer() throws IOException {}

        void add(String hash, Path path) throws IOException {
            lines.write(hash + "  " + home.relativize(path).toString().replace('\\', '/') + "\n");
            count++;
        }

        /** Copies a file and lists the copy. */
        String copy(Path from, Path to) throws IOException {
            String hash = HashedCopy.of(from, to);
            add(hash, to);
            return hash;
        }

        void finish() throws IOException {
            lines.write("# complete: " + count + " files\n");
            lines.flush();
            file.force(true);
            Files.move(beside, home.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
