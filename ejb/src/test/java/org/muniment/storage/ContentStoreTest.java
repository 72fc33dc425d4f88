package org.muniment.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.storage.ContentStore.Arrival;
import org.muniment.storage.ContentStore.TooManyBytes;

class ContentStoreTest {

    private static final String ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private ContentStore store;

    @BeforeEach
    void open() {
        store = new ContentStore(folder.resolve("originals"));
    }

    @Test
    void namesBytesByTheirHash() throws IOException {
        try (Arrival arrival = store.receive(bytes("abc"), 100)) {
            assertThat(arrival.contentId()).hasToString(ABC_SHA256);
            assertThat(arrival.bytes()).isEqualTo(3);
            store.keep(arrival);
        }

        assertThat(store.pathOf(new ContentId(ABC_SHA256))).hasContent("abc");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (Arrival arrival = store.receive(bytes("abc"), 100)) {
                store.keep(arrival);
            }
        }

        assertThat(files()).isEqualTo(1);
    }

    @Test
    void namesWhatItKeepsAndNothingElse() throws IOException {
        ContentId abc = keep("abc");
        Path stranger = store.pathOf(abc).resolveSibling("notes.txt");
        Files.writeString(stranger, "somebody's own");

        try (Stream<ContentId> ids = store.ids()) {
            assertThat(ids).containsExactly(abc);
        }
    }

    @Test
    void discardsWhatIsOldEnough() throws IOException {
        ContentId abc = keep("abc");

        assertThat(store.discard(abc, Instant.now().minusSeconds(60))).isFalse();
        assertThat(store.pathOf(abc)).hasContent("abc");
        assertThat(store.discard(abc, Instant.now().plusSeconds(60))).isTrue();
        assertThat(store.discard(abc, Instant.now().plusSeconds(60))).isFalse();
        assertThat(files()).isZero();
    }

    @Test
    void keepingOldBytesAgainProtectsThemFromBeingDiscarded() throws IOException {
        ContentId abc = keep("abc");
        Files.setLastModifiedTime(store.pathOf(abc), FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        keep("abc");

        assertThat(store.discard(abc, Instant.now().minus(Duration.ofDays(1)))).isFalse();
        assertThat(store.pathOf(abc)).hasContent("abc");
    }

    private ContentId keep(String text) throws IOException {
        try (Arrival arrival = store.receive(bytes(text), 100)) {
            store.keep(arrival);
            return arrival.contentId();
        }
    }

    @Test
    void forgetsWhatIsNotKept() throws IOException {
        store.receive(bytes("abc"), 100).close();

        assertThat(files()).isZero();
    }

    @Test
    void stopsAtTheLimitAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store.receive(bytes("abcd"), 3)).isInstanceOf(TooManyBytes.class);
        assertThat(files()).isZero();
        store.receive(bytes("abc"), 3).close();
    }

    @Test
    void leavesNothingWhenTheLineBreaks() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };

        assertThatThrownBy(() -> store.receive(broken, 100))
                .isInstanceOf(ContentStore.BrokenOff.class)
                .hasRootCauseMessage("the line broke");
        assertThat(files()).isZero();
    }

    @Test
    void refusesANameThatIsNoHash() {
        assertThatThrownBy(() -> new ContentId("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private long files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
