package org.muniment.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniment.storage.ContentStore.Arrival;
import org.muniment.storage.ContentStore.TooManyBytes;

/** What every store of originals does, wherever it keeps them. */
interface OriginalStoreContract {

    ContentId ABC = new ContentId("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    OriginalStore store();

    /** Alters kept bytes behind the store's back. */
    void alter(ContentId id, byte[] bytes) throws IOException;

    @Test
    default void givesBackWhatCameIn() throws IOException {
        assertThat(keep(bytes("abc"))).isEqualTo(ABC);

        assertThat(store().bytes(ABC)).isEqualTo(3);
        assertThat(read(ABC, 0)).isEqualTo(bytes("abc"));
        assertThat(read(ABC, 2)).isEqualTo(bytes("c"));
        assertThat(read(ABC, 3)).isEmpty();
        try (LocalFile local = store().local(ABC)) {
            assertThat(local.path()).hasBinaryContent(bytes("abc"));
        }
    }

    /** More than goes to a bucket at once, and not a multiple of it. */
    @Test
    default void givesBackALargeFile() throws IOException {
        byte[] large = new byte[Bucket.PART * 2 + 12_345];
        new Random(7).nextBytes(large);

        ContentId id = keep(large);

        assertThat(store().bytes(id)).isEqualTo(large.length);
        assertThat(read(id, 0)).isEqualTo(large);
        assertThat(read(id, Bucket.PART + 1L)).endsWith(large[large.length - 1]).hasSize(Bucket.PART + 12_344);
        // Again: nothing is in the way, and nothing changes.
        assertThat(keep(large)).isEqualTo(id);
        assertThat(read(id, 0)).isEqualTo(large);
    }

    @Test
    default void stopsReadingWhenTheReaderDoes() throws IOException {
        byte[] some = new byte[1 << 20];
        new Random(8).nextBytes(some);
        ContentId id = keep(some);

        try (InputStream in = store().open(id, 10)) {
            assertThat(in.readNBytes(5)).containsExactly(some[10], some[11], some[12], some[13], some[14]);
        }
        assertThat(read(id, 0)).isEqualTo(some);
    }

    @Test
    default void saysThatSomethingIsNotThere() {
        assertThatThrownBy(() -> store().bytes(ABC)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().open(ABC, 0)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().local(ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    default void keepsTheSameBytesOnceWhoeverBringsThem() throws IOException {
        CompletableFuture<?>[] several = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> keepUnchecked(bytes("abc"))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(several).join();

        try (Stream<ContentId> ids = store().ids()) {
            assertThat(ids).containsExactly(ABC);
        }
        assertThat(read(ABC, 0)).isEqualTo(bytes("abc"));
    }

    @Test
    default void leavesNothingOfWhatIsTooLongOrNotKept() throws IOException {
        assertThatThrownBy(() -> store().receive(new ByteArrayInputStream(bytes("abcd")), 3))
                .isInstanceOf(TooManyBytes.class);
        store().receive(new ByteArrayInputStream(bytes("abc")), 3).close();

        try (Stream<ContentId> ids = store().ids()) {
            assertThat(ids).isEmpty();
        }
    }

    @Test
    default void discardsWhatIsOldEnough() throws IOException {
        keep(bytes("abc"));

        assertThat(store().discard(ABC, Instant.now().minusSeconds(60))).isFalse();
        assertThat(store().bytes(ABC)).isEqualTo(3);
        assertThat(store().discard(ABC, Instant.now().plusSeconds(60))).isTrue();
        assertThat(store().discard(ABC, Instant.now().plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> store().bytes(ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    default void aFlippedByteIsFound() throws IOException, InterruptedException {
        keep(bytes("abc"));
        var check = new FixityCheck(1_000_000_000);
        assertThat(check.look(store(), ABC).fixity()).isEqualTo(Fixity.VERIFIED);

        alter(ABC, bytes("abd"));

        assertThat(check.look(store(), ABC).fixity()).isEqualTo(Fixity.ALTERED);
        store().discard(ABC, Instant.now().plusSeconds(60));
        assertThat(check.look(store(), ABC).fixity()).isEqualTo(Fixity.MISSING);
    }

    @Test
    default void keepsARecordBesideInThePlaceOfTheOneBefore() throws IOException {
        assertThat(store().record(ABC)).isEmpty();
        store().keepRecord(ABC, bytes("{\"first\":1}"));
        store().keepRecord(ABC, bytes("{}"));
        keep(bytes("abc"));

        assertThat(store().record(ABC)).contains(bytes("{}"));
        try (Stream<ContentId> ids = store().ids();
                Stream<ContentId> records = store().records()) {
            assertThat(ids).containsExactly(ABC);
            assertThat(records).containsExactly(ABC);
        }

        store().discardRecord(ABC);
        store().discardRecord(ABC);
        assertThat(store().record(ABC)).isEmpty();
        assertThat(read(ABC, 0)).isEqualTo(bytes("abc"));
    }

    @Test
    default void saysWhetherItCanKeepAnything() throws IOException {
        store().requireWritable();
        try (Stream<ContentId> ids = store().ids()) {
            assertThat(ids).isEmpty();
        }
    }

    default ContentId keep(byte[] bytes) throws IOException {
        try (Arrival arrival = store().receive(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
            store().keep(arrival);
            return arrival.contentId();
        }
    }

    private void keepUnchecked(byte[] bytes) {
        try {
            keep(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] read(ContentId id, long from) throws IOException {
        try (InputStream in = store().open(id, from)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
