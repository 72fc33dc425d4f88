package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatnessTest {

    @TempDir
    Path folder;

    @Test
    void oneColourIsFlatAndTwoAreNot() {
        var picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        assertThat(Flatness.isFlat(picture, 0)).isTrue();

        picture.setRGB(29, 19, 0x000003);
        assertThat(Flatness.isFlat(picture, 2)).isFalse();
        assertThat(Flatness.isFlat(picture, 3)).isTrue();
    }

    @Test
    void whatIsSeenThroughIsWhite() {
        var picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0x00FF0000);
        assertThat(Flatness.isFlat(picture, 0)).isTrue();

        picture.setRGB(1, 1, 0xFF000000);
        assertThat(Flatness.isFlat(picture, 2)).isFalse();
    }

    @Test
    void aDotInALargePictureIsGoneInAThumbnail() {
        var picture = new BufferedImage(40_000, 10, BufferedImage.TYPE_BYTE_GRAY);
        picture.setRGB(3, 3, Color.GRAY.getRGB());
        assertThat(Flatness.isFlat(picture, 8)).isTrue();
    }

    @Test
    void aSecondOpinionIsThePlatformsAndNoneOfWhatNobodyReads() throws IOException, InterruptedException {
        Path picture = folder.resolve("dot.png");
        var dot = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
        dot.setRGB(1, 1, 0xFFFFFF);
        ImageIO.write(dot, "png", picture.toFile());
        Path noPicture = Files.writeString(folder.resolve("no.png"), "no picture");

        assertThat(SecondOpinion.of(picture))
                .hasValueSatisfying(seen -> assertThat(seen.getRGB(1, 1)).isEqualTo(0xFFFFFFFF));
        assertThat(SecondOpinion.of(noPicture)).isEmpty();
    }
}
