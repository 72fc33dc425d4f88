package org.muniment.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.muniment.benchmarks.toy.ToyPicture;
import org.muniment.processing.StageFailure;

class ToyDeedTest {

    @Test
    void aPictureTellsEachStageWhatToDo() throws IOException {
        byte[] picture = ToyPicture.of(7, "toy-1:sleep=20 toy-3:fail toy-1:throw");

        assertThat(ToyDeed.in(picture, "toy-1")).containsExactly(new ToyDeed("sleep", 20), new ToyDeed("throw", 0));
        assertThat(ToyDeed.in(picture, "toy-2")).isEmpty();
        assertThat(ToyDeed.in(picture, "toy-3")).containsExactly(new ToyDeed("fail", 0));

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(read.getWidth()).isEqualTo(64);
    }

    @Test
    void picturesOfDifferentNumbersDiffer() {
        assertThat(ToyPicture.of(1, "")).isNotEqualTo(ToyPicture.of(49, ""));
    }

    @Test
    void aFileWithoutWordsTellsNothing() {
        assertThat(ToyDeed.in(new byte[] {1, 2, 3}, "toy-1")).isEmpty();
    }

    @Test
    void doesWhatItIsToldTo() {
        assertThatThrownBy(() -> new ToyDeed("stumble", 0).perform())
                .isInstanceOfSatisfying(StageFailure.class, failure -> assertThat(failure.isPassing())
                        .isTrue());
        assertThatThrownBy(() -> new ToyDeed("fail", 0).perform())
                .isInstanceOfSatisfying(StageFailure.class, failure -> assertThat(failure.isPassing())
                        .isFalse());
        assertThatThrownBy(() -> new ToyDeed("sing", 0).perform()).hasMessageContaining("sing");
    }
}
