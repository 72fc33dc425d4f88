package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FillingTest {

    private final Filling filling = new Filling(null);
    private final AtomicInteger fills = new AtomicInteger();

    @Test
    void whoAsksWhileItIsFilledIsAnsweredByAnotherFill() {
        filling.when(Queue.VISION, () -> {
            if (fills.incrementAndGet() == 1) {
                filling.when(
                        Queue.VISION, () -> assertThat(true).as("two at a time").isFalse());
                filling.when(
                        Queue.VISION, () -> assertThat(true).as("two at a time").isFalse());
            }
        });

        assertThat(fills)
                .as("once for the first, once for the two that asked meanwhile")
                .hasValue(2);
    }

    @Test
    void aFailureLeavesTheNextOneFreeToFill() {
        assertThatThrownBy(() -> filling.when(Queue.VISION, () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");

        filling.when(Queue.VISION, fills::incrementAndGet);
        filling.when(Queue.LANGUAGE, fills::incrementAndGet);

        assertThat(fills).hasValue(2);
    }
}
