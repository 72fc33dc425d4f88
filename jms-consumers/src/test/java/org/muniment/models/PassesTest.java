package org.muniment.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PassesTest {

    @Test
    void whoIsWaitedForGoesInBeforeABatch() throws Exception {
        var passes = new Passes(1);
        List<String> order = new CopyOnWriteArrayList<>();
        passes.enter(Urgency.BATCH);
        var batch = visitor(passes, Urgency.BATCH, "batch", order);
        batch.start();
        awaitWaiting(batch);
        var person = visitor(passes, Urgency.PERSON_WAITS, "person", order);
        person.start();
        awaitWaiting(person);

        passes.leave();
        batch.join();
        person.join();

        assertThat(order).containsExactly("person", "batch");
    }

    @Test
    void noMoreAreInsideThanAllowed() throws Exception {
        var passes = new Passes(2);
        passes.enter(Urgency.BATCH);
        passes.enter(Urgency.BATCH);
        var entered = new CountDownLatch(1);
        var third = new Thread(() -> {
            try {
                passes.enter(Urgency.BATCH);
                entered.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        third.start();
        awaitWaiting(third);

        assertThat(entered.getCount()).isEqualTo(1);
        passes.leave();
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aWaitingVisitorCanBeInterrupted() throws Exception {
        var passes = new Passes(1);
        passes.enter(Urgency.BATCH);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> passes.enter(Urgency.PERSON_WAITS)).isInstanceOf(InterruptedException.class);

        passes.leave();
        passes.enter(Urgency.BATCH);
    }

    private static Thread visitor(Passes passes, Urgency urgency, String name, List<String> order) {
        return new Thread(() -> {
            try {
                passes.enter(urgency);
                order.add(name);
                passes.leave();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(5);
        }
    }
}
