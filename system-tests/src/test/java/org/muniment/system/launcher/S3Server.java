package org.muniment.system.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that speaks S3, keeps everything in a folder and checks signatures of version 4. */
final class S3Server implements AutoCloseable {
    static final String KEY = "muniment";
    static final String SECRET = "a-secret-of-the-tests-only";

    private final Path buckets;
    private final int port;
    private final Process process;

    private S3Server(Path buckets, int port, Process process) {
        this.buckets = buckets;
        this.port = port;
        this.process = process;
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path buckets = Files.createDirectories(folder.resolve("buckets"));
        Path settings =
                Files.writeString(folder.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.identity=none
                jclouds.credential=none
                jclouds.filesystem.basedir=%s
                """.formatted(port, KEY, SECRET, buckets));
        Path sources = Path.of(System.getProperty("muniment.sources", ".."));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        sources.resolve("ejb/target/s3proxy/s3proxy.jar")
                                .toAbsolutePath()
                                .toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        var server = new S3Server(buckets, port, process);
        while (!server.answers()) {
            if (!process.isAlive()) {
                throw new IOException("The server of S3 did not start; see " + folder.resolve("s3proxy.log"));
            }
            Thread.sleep(100);
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Each folder in it is a bucket. */
    Path buckets() {
        return buckets;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
