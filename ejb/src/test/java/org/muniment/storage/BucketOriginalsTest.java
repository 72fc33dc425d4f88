package org.muniment.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.storage.ContentStore.Arrival;

/** Against a real server that speaks S3 and checks signatures. */
class BucketOriginalsTest implements OriginalStoreContract {

    @TempDir
    private static Path served;

    private static S3Server server;
    private static int count;

    @TempDir
    private Path room;

    private BucketSettings settings;
    private BucketOriginals store;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        server = S3Server.start(served);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @BeforeEach
    void open() throws IOException {
        String bucket = "originals-" + ++count;
        // It takes each folder for a bucket.
        Files.createDirectory(server.buckets().resolve(bucket));
        settings = settings(bucket, S3Server.SECRET, server.port());
        store = new BucketOriginals(settings, room.resolve("copies"), 1_000);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static BucketSettings settings(String bucket, String secret, int port) {
        return new BucketSettings(
                Optional.of(URI.create("http://127.0.0.1:" + port)), bucket, "us-east-1", S3Server.KEY, secret);
    }

    @Override
    public OriginalStore store() {
        return store;
    }

    @Override
    public void alter(ContentId id, byte[] bytes) throws IOException {
        try (Bucket bucket = new Bucket(settings)) {
            bucket.put(id.value().substring(0, 2) + "/" + id.value().substring(2, 4) + "/" + id, bytes);
        }
    }

    @Test
    void whoSignsWithAnotherKeyIsRefused() {
        try (var stranger = new BucketOriginals(
                settings(settings.bucket(), "another", server.port()), room.resolve("strange"), 1_000)) {
            assertThatThrownBy(stranger::requireWritable)
                    .isInstanceOf(StoreAway.class)
                    .hasMessageContaining("says 403")
                    .hasMessageNotContaining("another");
            assertThatThrownBy(() -> stranger.bytes(ABC)).isInstanceOf(StoreAway.class);
        }
    }

    @Test
    void aBucketThatIsNotThereAndAServerThatIsAwayAreSaidByName() throws IOException {
        try (var wrong = new BucketOriginals(
                settings("no-such-bucket", S3Server.SECRET, server.port()), room.resolve("wrong"), 1_000)) {
            assertThatThrownBy(wrong::requireWritable)
                    .isInstanceOf(StoreAway.class)
                    .hasMessageContaining("no-such-bucket");
            assertThatThrownBy(() -> wrong.open(ABC, 0)).isInstanceOf(StoreAway.class);
        }
        try (var away = new BucketOriginals(settings("originals", S3Server.SECRET, 1), room.resolve("away"), 1_000)) {
            assertThatThrownBy(away::requireWritable)
                    .isInstanceOf(StoreAway.class)
                    .hasMessageContaining("originals at http://127.0.0.1:1 does not answer");
        }
    }

    @Test
    void onlyTheFirstOfTwoWhoPutSomethingNewPutsIt() throws IOException {
        Path file = Files.writeString(room.resolve("file"), "abc");
        try (Bucket bucket = new Bucket(settings)) {
            assertThat(bucket.put("name", file, true)).isTrue();
            assertThat(bucket.put("name", file, true)).isFalse();
            assertThat(bucket.put("name", file, false)).isTrue();
        }
    }

    @Test
    void aCopyIsMadeOnceCheckedAndGivenUpWhenThereIsNoRoom() throws IOException {
        ContentId small = keep("small".getBytes(StandardCharsets.US_ASCII));
        alter(small, "altered".getBytes(StandardCharsets.US_ASCII));
        try (LocalFile local = store.local(small)) {
            // Still the copy of what came in.
            assertThat(local.path()).hasContent("small");
        }

        try (LocalFile held = store.local(small)) {
            keep(new byte[2_000]);
            assertThat(held.path()).hasContent("small");
        }
        keep(new byte[999]);

        // The copy is gone, and what lies in the bucket is not taken for it.
        assertThatThrownBy(() -> store.local(small)).hasMessageContaining("gave other bytes");
        try (Stream<Path> files = Files.walk(room.resolve("copies"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void theSameFileComingInAgainMendsWhatWasAltered() throws IOException {
        ContentId id = keep("small".getBytes(StandardCharsets.US_ASCII));
        alter(id, "altered".getBytes(StandardCharsets.US_ASCII));

        try (Arrival arrival =
                store.receive(new ByteArrayInputStream("small".getBytes(StandardCharsets.US_ASCII)), Long.MAX_VALUE)) {
            store.keep(arrival);
        }

        assertThat(store.open(id, 0)).hasContent("small");
    }
}
