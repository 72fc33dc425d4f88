package org.muniment.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Remembers what each part of the installation was made from, so that an unchanged part is not made again. */
final class Stamps {
    private final Path folder;

    Stamps(Path folder) {
        this.folder = folder;
    }

    /** Does the work unless it was done from the same ingredients; the stamp is set only after the work has ended well. */
    void unlessDone(String part, String ingredients, Work work) throws IOException, InterruptedException {
        Path stamp = folder.resolve(part);
        if (Files.exists(stamp) && Files.readString(stamp).equals(ingredients)) {
            return;
        }
        Files.deleteIfExists(stamp);
        work.run();
        Files.createDirectories(folder);
        Files.writeString(stamp, ingredients);
    }

    /** Archives are told apart by name and size (a release never changes), texts by what they say. */
    static String of(List<Path> archives, List<Path> texts) throws IOException {
        var ingredients = new StringBuilder();
        for (Path archive : archives) {
            ingredients
                    .append(archive.getFileName())
                    .append(' ')
                    .append(Files.size(archive))
                    .append('\n');
        }
        for (Path text : texts) {
            ingredients
                    .append(text.getFileName())
                    .append(' ')
                    .append(sha256(Files.readString(text)))
                    .append('\n');
        }
        return ingredients.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What makes one part of the installation. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }
}
