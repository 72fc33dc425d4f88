package org.muniment.benchmarks.tiles;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.muniment.benchmarks.BadRequest;

/**
 * IIPImage behind lighttpd, as Debian packages them, on a free port: one process for each core, all log writing off, and a
 * cache that holds the whole picture. It reads the same file as the product.
 */
final class Peer implements AutoCloseable {

    private static final Path SERVER = Path.of("/usr/lib/iipimage-server/iipsrv.fcgi");
    private static final List<Path> LIGHTTPD = List.of(Path.of("/usr/sbin/lighttpd"), Path.of("/usr/bin/lighttpd"));

    private final Process process;
    private final int port;

    private Peer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param folder an empty one, where {@code pyramid.tif} will lie */
    static Peer start(Path pyramid, Path folder) throws IOException, InterruptedException {
        Path lighttpd = LIGHTTPD.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new BadRequest("There is no lighttpd. Install it: apt-get install lighttpd"));
        if (!Files.isExecutable(SERVER)) {
            throw new BadRequest("There is no " + SERVER + ". Install it: apt-get install iipimage-server");
        }
        Files.createSymbolicLink(folder.resolve("pyramid.tif"), pyramid);
        int port = freePort();
        Path configuration = folder.resolve("lighttpd.conf");
        Files.writeString(configuration, """
                server.modules = ("mod_fastcgi")
                server.document-root = "%1$s"
                server.bind = "127.0.0.1"
                server.port = %2$d
                server.errorlog = "%1$s/lighttpd.log"
                server.max-keep-alive-requests = 100000
                fastcgi.server = ("/iipsrv" => ((
                  "socket" => "%1$s/iipsrv.socket",
                  "check-local" => "disable",
                  "bin-path" => "%3$s",
                  "max-procs" => %4$d,
                  "bin-environment" => (
                    "LOGFILE" => "/dev/null",
                    "VERBOSITY" => "0",
                    "FILESYSTEM_PREFIX" => "%1$s/",
                    "MAX_IMAGE_CACHE_SIZE" => "200",
                    "MAX_CVT" => "8000",
                    "JPEG_QUALITY" => "90"
                  )
                )))
                """.formatted(
                        folder, port, SERVER, Runtime.getRuntime().availableProcessors()));
        Process process = new ProcessBuilder(lighttpd.toString(), "-D", "-f", configuration.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("lighttpd.err").toFile())
                .start();
        var peer = new Peer(process, port);
        peer.awaitUp(folder);
        return peer;
    }

    /** @param image region, size, rotation and the rest, as IIIF has them */
    URI address(String image) {
        return URI.create("http://127.0.0.1:" + port + "/iipsrv?IIIF=pyramid.tif/" + image);
    }

    private void awaitUp(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (!process.isAlive()) {
                throw new IOException("lighttpd did not start: " + Files.readString(folder.resolve("lighttpd.err")));
            }
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IOException("lighttpd does not listen on port " + port + ".");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroy);
    }
}
