package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.catalogue.Refusal;
import org.muniment.storage.ContentId;

class PicturesInSightTest {

    private static final ContentId CONTENT = new ContentId("a".repeat(64));
    private static final UUID ARTEFACT = new UUID(1, 2);
    private static final Sight ALL = new Sight(true);
    private static final Sight READ = new Sight(false);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger asked = new AtomicInteger();
    private final PicturesInSight pictures = new PicturesInSight(
            (artefact, role, sight) -> {
                asked.incrementAndGet();
                if (!sight.everything()) {
                    throw Refusal.notFound();
                }
                return CONTENT;
            },
            nanos::get);

    @Test
    void asksAgainAfterTwoSeconds() {
        pictures.require(ARTEFACT, "pyramid", ALL);
        nanos.addAndGet(1_999_999_999);
        assertThat(pictures.require(ARTEFACT, "pyramid", ALL)).isEqualTo(CONTENT);
        assertThat(asked).hasValue(1);

        nanos.addAndGet(1);
        pictures.require(ARTEFACT, "pyramid", ALL);

        assertThat(asked).hasValue(2);
    }

    @Test
    void whatOneMaySeeIsNotWhatAnotherMaySee() {
        pictures.require(ARTEFACT, "pyramid", ALL);

        assertThatThrownBy(() -> pictures.require(ARTEFACT, "pyramid", READ)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRefusalIsAskedForAgain() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> pictures.require(ARTEFACT, "pyramid", READ))
                    .isInstanceOf(Refusal.class);
        }

        assertThat(asked).hasValue(3);
    }

    @Test
    void everyFileIsAskedForByItself() {
        pictures.require(ARTEFACT, "pyramid", ALL);
        pictures.require(ARTEFACT, "thumbnail", ALL);
        pictures.require(new UUID(3, 4), "pyramid", ALL);

        assertThat(asked).hasValue(3);
    }

    @Test
    void keepsAFewThousand() {
        for (int i = 0; i < 3000; i++) {
            pictures.require(new UUID(0, i), "pyramid", ALL);
        }

        pictures.require(new UUID(0, 2999), "pyramid", ALL);
        assertThat(asked).hasValue(3000);
        pictures.require(new UUID(0, 0), "pyramid", ALL);
        assertThat(asked).hasValue(3001);
    }
}
