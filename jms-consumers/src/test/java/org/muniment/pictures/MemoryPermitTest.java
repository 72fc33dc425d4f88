package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MemoryPermitTest {

    @Test
    void neverLetsMoreInThanThereIs() throws Exception {
        var permit = new MemoryPermit(1000);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            int need = 150 + 37 * i % 600;
            new Thread(() -> {
                        try (var held = permit.take(need)) {
                            most.accumulateAndGet(now.addAndGet(need), Math::max);
                            Thread.sleep(5);
                            now.addAndGet(-need);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }

        assertThat(done.await(20, TimeUnit.SECONDS)).as("everybody had a turn").isTrue();
        assertThat(most.get()).isBetween(151, 1000);
    }

    @Test
    void saysWhatCanNeverBe() {
        var permit = new MemoryPermit(1000);

        assertThat(permit.isEverEnoughFor(1000)).isTrue();
        assertThat(permit.isEverEnoughFor(1001)).isFalse();
    }

    /** What the default limits allow must not be refused for want of memory. */
    @Test
    void theLargestProgressivePictureFits() {
        var settings = DarkroomSettings.ofSystem();
        long pixels = settings.pagePixels();

        var need = Need.of(DarkroomAnswer.looked(10_000, (int) (pixels / 10_000), 3 * pixels, 6 * pixels));

        assertThat((long) need.all()).isLessThanOrEqualTo(settings.memoryMegabytes());
    }

    @Test
    void aProgressivePictureNeedsMoreThanItsHeap() {
        var baseline = Need.of(DarkroomAnswer.looked(10_000, 10_000, 300_000_000, 1 << 20));
        var progressive = Need.of(DarkroomAnswer.looked(10_000, 10_000, 300_000_000, 600_000_000));

        assertThat(progressive.heap()).isEqualTo(baseline.heap());
        assertThat(progressive.all() - baseline.all()).isBetween(560, 600);
        assertThat(baseline.heap()).isGreaterThan(315);
        assertThat(Need.of(DarkroomAnswer.looked(3000, 4000, 36_000_000, 0)).isSmall())
                .isTrue();
        assertThat(baseline.isSmall()).isFalse();
    }
}
