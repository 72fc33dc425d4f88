package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebpAndGifFilmTest {

    /** 24 x 16 pixels from red above to blue below. */
    private static final String LOSSY =
            "UklGRmAAAABXRUJQVlA4IFQAAADQAwCdASoYABAAPm0skkWkIqGYBABABsS2AE6NcB/gLj/AeSAV9zwA/vQ+"
                    + "vACYnzKamQ//1psr9vJr/7hGFH//c5nuorWyF11AYCBFyCSgWTwAAAA=";

    private static final String LOSSLESS =
            "UklGRkwAAABXRUJQVlA4TEAAAAAvF8ADAH8AEIT/cQsT8ff/+U+WAVVk21BBBRVUUEEFFVRQQQUVVFBBBRX8bYaI/ufn4+Xh5uLkYGdjZWFmYm"
                    + "Qg";
    /** 8 x 4 pixels, half-clear red. */
    private static final String CLEAR = "UklGRhwAAABXRUJQVlA4TA8AAAAvB8AAEAcQ/Y/+BSKi/wEA";

    @TempDir
    Path folder;

    @Test
    void lossyWebp() throws Exception {
        var developed = develop(Base64.getDecoder().decode(LOSSY));

        assertThat(developed.print().width()).isEqualTo(24);
        assertThat(developed.red(2, 0)).isGreaterThan(235);
        assertThat(developed.blue(20, 15)).isGreaterThan(235);
        assertThat(developed.description().compression).isEqualTo("lossy");
    }

    @Test
    void losslessWebp() throws Exception {
        var developed = develop(Base64.getDecoder().decode(LOSSLESS));

        assertThat(developed.at(2, 0)).isEqualTo(0xff0000);
        assertThat(developed.at(20, 15)).isEqualTo(0x0000ff);
        assertThat(developed.description().compression).isEqualTo("lossless");
    }

    @Test
    void clearWebpLiesOnWhite() throws Exception {
        var developed = develop(Base64.getDecoder().decode(CLEAR));

        assertThat(developed.red(2, 2)).isEqualTo(255);
        assertThat(developed.green(2, 2)).isBetween(126, 129);
    }

    @Test
    void halfAWebpIsRefused() {
        for (var text : new String[] {LOSSY, LOSSLESS}) {
            var whole = Base64.getDecoder().decode(text);
            for (int length = 13; length < whole.length - 1; length++) {
                var half = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> develop(half))
                        .as("the first " + length)
                        .isInstanceOf(Exception.class);
            }
        }
    }

    @Test
    void gif() throws Exception {
        var picture = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(10, 10, 20, 10);
        graphics.dispose();
        var file = folder.resolve("picture.gif");
        ImageIO.write(picture, "gif", file.toFile());

        var developed = Developed.of(file);

        assertThat(developed.at(5, 5)).isZero();
        assertThat(developed.at(20, 15)).isEqualTo(0x00ff00);
        assertThat(developed.description().formatVersion).isEqualTo("89a");
        assertThat(Developed.pages(file)).isEqualTo(1);
    }

    @Test
    void aGifSmallerThanItsScreenLiesOnWhite() throws Exception {
        var file = folder.resolve("picture.gif");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "gif", file.toFile());
        var bytes = Files.readAllBytes(file);
        bytes[6] = 10; // the screen is 10 by 8
        bytes[8] = 8;

        var developed = develop(bytes);

        assertThat(developed.print().width()).isEqualTo(10);
        assertThat(developed.print().height()).isEqualTo(8);
        assertThat(developed.at(1, 1)).isZero();
        assertThat(developed.at(8, 6)).isEqualTo(0xffffff);
    }

    @Test
    void aGifThatPromisesTooMuchIsRefused() throws Exception {
        var file = folder.resolve("picture.gif");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "gif", file.toFile());
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 6, 10, (byte) 0xff);

        assertThatThrownBy(() -> develop(bytes)).hasMessageContaining("megapixels");
    }

    private Developed develop(byte[] bytes) throws IOException {
        return Developed.of(Files.write(folder.resolve("picture"), bytes));
    }
}
