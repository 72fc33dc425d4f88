package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why a message died is told from what it says; the broker keeps no reason. */
class DeadLetterViewsTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void garbageIsShownForWhatItIs() {
        assertThat(why("{\"type\":\"sta", null).reason()).isEqualTo("Body cannot be read");
        assertThat(why("{\"type\":\"sta", null).detail()).contains("{\"type\":\"sta");
        assertThat(why(null, null).detail()).isEqualTo("a message without text");
        assertThat(why("x".repeat(500), null).detail()).hasSizeLessThan(150).endsWith("…");
    }

    @Test
    void aNewerFormIsNamed() {
        assertThat(why("{}", new WakeUp("stage", 2, ID, ID, "recognise")).detail())
                .isEqualTo("type stage, version 2; this server knows stage, version 1");
    }

    @Test
    void aRunThatIsGoneIsToldFromOneThatIsThere() {
        WakeUp wakeUp = new WakeUp("stage", 1, ID, ID, "recognise");

        assertThat(why("{}", wakeUp).reason()).isEqualTo("Run is gone");
    }

    private static DeadLetterViews.Why why(String body, WakeUp said) {
        return DeadLetterViews.why(new DeadLetter("ID:1", "vision", body, Instant.EPOCH, said), Optional.empty());
    }
}
