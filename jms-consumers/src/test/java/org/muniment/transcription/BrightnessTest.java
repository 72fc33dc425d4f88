package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class BrightnessTest {

    private static final Color PAPER = new Color(205, 180, 140);

    @Test
    void redRulingsVanishAndDarkInkStays() {
        var picture = page();
        draw(picture, new Color(190, 60, 60), 20);
        draw(picture, new Color(35, 30, 28), 60);
        draw(picture, new Color(40, 50, 130), 80);

        var brightness = Brightness.of(picture);

        assertThat(at(brightness, 20)).isGreaterThan(240);
        assertThat(at(brightness, 60)).isLessThan(60);
        assertThat(at(brightness, 80)).isLessThan(80);
        assertThat(at(brightness, 5)).isGreaterThan(250);
    }

    @Test
    void aPageWrittenInRedKeepsItsWriting() {
        var picture = page();
        for (int x = 20; x < 40; x++) {
            draw(picture, new Color(190, 50, 50), x);
        }

        var brightness = Brightness.of(picture);

        assertThat(at(brightness, 30)).isLessThan(0.6f * at(brightness, 5));
    }

    private static BufferedImage page() {
        var picture = new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 100; x++) {
            draw(picture, PAPER, x);
        }
        return picture;
    }

    private static void draw(BufferedImage picture, Color colour, int x) {
        for (int y = 0; y < 50; y++) {
            picture.setRGB(x, y, colour.getRGB());
        }
    }

    private static float at(Brightness brightness, int x) {
        return brightness.values()[25 * brightness.width() + x];
    }
}
