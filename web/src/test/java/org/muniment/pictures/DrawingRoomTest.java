package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.muniment.catalogue.Refusal;

class DrawingRoomTest {

    private static final byte[] PICTURE = {1};

    @Test
    void whatIsTooMuchTogetherComesOneAfterTheOther() throws Exception {
        var room = new DrawingRoom(10_000, 50);
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<byte[]> first = threads.submit(() -> room.draw(8_000, () -> {
                inside.countDown();
                awaitQuietly(leave);
                return PICTURE;
            }));
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(() -> room.draw(8_000, () -> PICTURE))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                            .isEqualTo(Refusal.Reason.UNAVAILABLE));
            assertThat(room.draw(500, () -> PICTURE)).isEqualTo(PICTURE);

            leave.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(PICTURE);
            assertThat(room.draw(8_000, () -> PICTURE)).isEqualTo(PICTURE);
        } finally {
            leave.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsLargerThanTheRoomHasItAlone() throws IOException {
        assertThat(new DrawingRoom(10_000, 50).draw(1_000_000_000_000L, () -> PICTURE))
                .isEqualTo(PICTURE);
    }

    @Test
    void aDrawingThatFailsLeavesTheRoom() throws IOException {
        var room = new DrawingRoom(10_000, 50);

        assertThatThrownBy(() -> room.draw(10_000, () -> {
                    throw new IOException("broken");
                }))
                .hasMessage("broken");

        assertThat(room.draw(10_000, () -> PICTURE)).isEqualTo(PICTURE);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
