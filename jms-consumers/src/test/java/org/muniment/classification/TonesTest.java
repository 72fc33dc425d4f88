package org.muniment.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TonesTest {

    @Test
    void paperWithInkIsMostlyPaper() {
        var page = filled(new Color(0xf0e8d4), 800, 1200);
        var pen = page.createGraphics();
        pen.setColor(new Color(0x201c18));
        for (int column = 0; column < 8; column++) {
            pen.fillRect(80 + column * 90, 100, 18, 1000);
        }
        pen.dispose();

        var tones = Tones.of(page);

        assertThat(tones.paper()).isBetween(0.75, 0.9);
        assertThat(tones.paperBrightness()).isBetween(0.8, 0.95);
        assertThat(tones.dark()).isBetween(0.1, 0.2);
        assertThat(tones.rim()).isGreaterThan(0.95);
        assertThat(tones.entropy()).isLessThan(0.4);
    }

    @Test
    void aPictureOfManyTonesHasNoPaper() {
        var random = new Random(4);
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                int grey = Math.min(255, x * 255 / 300 + random.nextInt(8));
                picture.setRGB(x, y, new Color(grey, grey, grey).getRGB());
            }
        }

        var tones = Tones.of(picture);

        assertThat(tones.entropy()).isGreaterThan(0.9);
        assertThat(tones.paper()).isLessThan(0.3);
        assertThat(tones.saturation()).isLessThan(0.01);
        assertThat(tones.rim()).isLessThan(0.2);
    }

    @Test
    void papyrusIsBrownAndTheSkyIsNot() {
        assertThat(Tones.of(filled(new Color(0xb08a58), 50, 50)).brown()).isEqualTo(1);
        assertThat(Tones.of(filled(new Color(0x88aadd), 50, 50)).brown()).isZero();
        assertThat(Tones.of(filled(new Color(0xb0b0b0), 50, 50)).brown()).isZero();
        assertThat(Tones.of(filled(new Color(0x88aadd), 50, 50)).warmth()).isLessThan(0.5);
    }

    @Test
    void itsSizeDoesNotCount() {
        var large = Tones.of(filled(Color.ORANGE, 4000, 3000));

        assertThat(large).isEqualTo(Tones.of(filled(Color.ORANGE, 400, 300)));
        assertThat(Tones.of(filled(Color.ORANGE, 1, 1)).strongSaturation()).isEqualTo(1);
    }

    private static BufferedImage filled(Color colour, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }
}
