package org.muniment.benchmarks.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.muniment.models.ModelDeclaration.ModelFile;

/** Brings a file of a model from its address into its place. It has its name only when every byte is as declared. */
final class ModelFetch {

    private static final int PARTIAL = 206;
    private static final int OK = 200;

    private final Path folder;
    private final Predicate<URI> trusted;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** @param trusted the addresses that may be asked */
    ModelFetch(Path folder, Predicate<URI> trusted) {
        this.folder = folder.toAbsolutePath().normalize();
        this.trusted = trusted;
    }

    /**
     * Goes on where an earlier attempt broke off.
     *
     * @return a sentence on what was done
     * @throws IOException with a sentence when the file could not be had as it was declared
     */
    String bring(ModelFile file) throws IOException, InterruptedException {
        Path target = folder.resolve(file.path()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The path " + file.path() + " leads out of the folder of models.");
        }
        if (Files.exists(target) && hash(target).equals(file.sha256())) {
            return file.path() + " is there already, as declared.";
        }
        if (file.url() == null) {
            throw new IOException(file.path() + " comes with the build; it has no address to be fetched from.");
        }
        if (!trusted.test(file.url())) {
            throw new IOException("The address " + file.url() + " is not https; nothing was fetched.");
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(target.getParent());
        download(file, part);
        accept(file, part, target);
        return "%s was fetched, %,d bytes.".formatted(file.path(), file.bytes());
    }

    private void download(ModelFile file, Path part) throws IOException, InterruptedException {
        long have = Files.exists(part) ? Files.size(part) : 0;
        if (have >= file.bytes()) {
            // Whole, or not what was declared: the check decides.
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(file.url());
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            if (!trusted.test(answer.uri())) {
                throw new IOException("The address leads on to " + answer.uri() + ", which is not https.");
            }
            if (answer.statusCode() != OK && answer.statusCode() != PARTIAL) {
                throw new IOException(
                        file.url() + " was answered with " + answer.statusCode() + "; nothing was fetched.");
            }
            boolean goesOn = answer.statusCode() == PARTIAL && have > 0;
            try (OutputStream out =
                    goesOn ? Files.newOutputStream(part, StandardOpenOption.APPEND) : Files.newOutputStream(part)) {
                // One byte more than declared shows that it is another file; the rest of it is not waited for.
                copy(in, out, file.bytes() - (goesOn ? have : 0) + 1);
            }
        } catch (IOException e) {
            if (Files.exists(part) && Files.size(part) > 0) {
                throw new IOException(
                        "%s broke off after %,d of %,d bytes; fetch it again to go on."
                                .formatted(file.path(), Files.size(part), file.bytes()),
                        e);
            }
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] piece = new byte[1 << 16];
        long left = most;
        for (int n; left > 0 && (n = in.read(piece, 0, (int) Math.min(left, piece.length))) >= 0; left -= n) {
            out.write(piece, 0, n);
        }
    }

    private static void accept(ModelFile file, Path part, Path target) throws IOException {
        long bytes = Files.size(part);
        if (bytes < file.bytes()) {
            throw new IOException("%s broke off after %,d of %,d bytes; fetch it again to go on."
                    .formatted(file.path(), bytes, file.bytes()));
        }
        if (bytes != file.bytes() || !hash(part).equals(file.sha256())) {
            Files.delete(part);
            throw new IOException(file.path() + " is not the file that was declared; nothing of it was kept.");
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
