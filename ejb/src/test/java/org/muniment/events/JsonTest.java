package org.muniment.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muniment.transcription.Point;
import org.muniment.transcription.ReadCharacter;
import org.muniment.transcription.ReadCharacter.Alternative;
import org.muniment.transcription.ReadLine;
import org.muniment.transcription.ReadPage;
import org.muniment.transcription.WritingMode;

class JsonTest {

    @Test
    void carriesAReadPageThereAndBack() {
        ReadPage page = new ReadPage(
                WritingMode.VERTICAL_RL,
                List.of(new ReadLine(
                        List.of(new Point(1, 2), new Point(3, 2.5), new Point(3, 9)),
                        List.of(new ReadCharacter(
                                "\u7CE7", 0.58, List.of(new Alternative("\u7CAE", 0.31)), List.of())))));

        assertThat(Json.read(Json.write(page), ReadPage.class)).isEqualTo(page);
    }

    @Test
    void carriesAChangeThereAndBack() {
        Change change = Change.ofBatch(UUID.randomUUID(), 7);

        assertThat(Json.read(Json.write(change), Change.class)).isEqualTo(change);
    }

    @Test
    void saysWhatCouldNotBeRead() {
        assertThatThrownBy(() -> Json.read("{", Change.class)).hasMessageContaining("Change");
    }
}
