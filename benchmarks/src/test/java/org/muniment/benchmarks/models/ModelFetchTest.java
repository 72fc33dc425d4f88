package org.muniment.benchmarks.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.models.ModelDeclaration.ModelFile;

/** From a server of this machine, which is the only reason that http is trusted here. */
class ModelFetchTest {

    @TempDir
    private Path folder;

    private final byte[] weights = new byte[300_000];
    private byte[] served;
    private int breaksOffAt = Integer.MAX_VALUE;
    private String asked;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        new Random(5).nextBytes(weights);
        served = weights;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestHeaders().getFirst("Range");
        int from = asked == null ? 0 : Integer.parseInt(asked.replaceAll("\\D", ""));
        byte[] rest = Arrays.copyOfRange(served, from, served.length);
        exchange.sendResponseHeaders(asked == null ? 200 : 206, rest.length);
        try (exchange) {
            exchange.getResponseBody().write(rest, 0, Math.min(rest.length, breaksOffAt));
        }
    }

    @Test
    void bringsWhatWasDeclared() throws IOException, InterruptedException {
        assertThat(fetch().bring(declared())).isEqualTo("m/w.onnx was fetched, 300,000 bytes.");
        assertThat(folder.resolve("m/w.onnx")).hasBinaryContent(weights);
        assertThat(fetch().bring(declared())).contains("is there already");
    }

    @Test
    void goesOnWhereItBrokeOff() throws IOException, InterruptedException {
        breaksOffAt = 100_000;
        assertThatThrownBy(() -> fetch().bring(declared())).hasMessageContaining("fetch it again to go on");
        assertThat(folder.resolve("m/w.onnx")).doesNotExist();
        long have = Files.size(folder.resolve("m/w.onnx.part"));
        assertThat(have).isPositive();

        breaksOffAt = Integer.MAX_VALUE;
        fetch().bring(declared());

        assertThat(asked).isEqualTo("bytes=" + have + "-");
        assertThat(folder.resolve("m/w.onnx")).hasBinaryContent(weights);
        assertThat(folder.resolve("m/w.onnx.part")).doesNotExist();
    }

    @Test
    void keepsNothingOfAnotherFile() {
        served = weights.clone();
        served[7] ^= 1;
        assertThatThrownBy(() -> fetch().bring(declared())).hasMessageContaining("nothing of it was kept");

        served = Arrays.copyOf(weights, 300_001);
        assertThatThrownBy(() -> fetch().bring(declared())).hasMessageContaining("nothing of it was kept");

        assertThat(folder.resolve("m")).isEmptyDirectory();
    }

    @Test
    void trustsOnlyWhatItIsToldTo() {
        assertThatThrownBy(() -> new ModelFetch(folder, uri -> "https".equals(uri.getScheme())).bring(declared()))
                .hasMessageContaining("is not https");
        assertThatThrownBy(() -> fetch().bring(new ModelFile("weights", "../w.onnx", hash(), uri(), 300_000)))
                .hasMessageContaining("leads out of the folder");
        assertThatThrownBy(() -> fetch().bring(new ModelFile("weights", "m/w.onnx", hash())))
                .hasMessageContaining("comes with the build");
    }

    private ModelFetch fetch() {
        return new ModelFetch(folder, uri -> true);
    }

    private ModelFile declared() {
        return new ModelFile("weights", "m/w.onnx", hash(), uri(), 300_000);
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w.onnx");
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(weights));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
