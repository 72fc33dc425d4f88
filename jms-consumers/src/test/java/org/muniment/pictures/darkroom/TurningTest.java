package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stored picture of 3 by 2 pixels, named row by row: a b c, d e f. What is seen is from the table of the Exif standard. */
class TurningTest {

    @ParameterizedTest
    @CsvSource({
        "1, abc def",
        "2, cba fed",
        "3, fed cba",
        "4, def abc",
        "5, ad be cf",
        "6, da eb fc",
        "7, fc eb da",
        "8, cf be ad"
    })
    void standsUpright(int tag, String rows) throws Exception {
        var print = new Print(stored(), tag);
        var expected = rows.split(" ");

        assertThat(print.height()).isEqualTo(expected.length);
        assertThat(print.width()).isEqualTo(expected[0].length());
        assertThat(read(print, 0, 0, print.width(), print.height())).isEqualTo(String.join("", expected));
    }

    /** A piece must be the same as that part of the whole, whatever way the picture lies. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void piecesFit(int tag) throws Exception {
        var print = new Print(stored(), tag);
        var whole = read(print, 0, 0, print.width(), print.height());

        for (int y = 0; y < print.height(); y++) {
            for (int x = 0; x < print.width(); x++) {
                assertThat(read(print, x, y, 1, 1)).isEqualTo("" + whole.charAt(y * print.width() + x));
            }
        }
        assertThat(read(print, 1, 0, print.width() - 1, 1)).isEqualTo(whole.substring(1, print.width()));
    }

    @Test
    void anUnknownTurningIsUpright() {
        var description = new Description();
        description.orientation = 9;

        assertThat(description.turning()).isEqualTo(1);
    }

    private static Negative stored() throws Undevelopable {
        var picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 6; i++) {
            picture.setRGB(i % 3, i / 3, 'a' + i);
        }
        var negative = Negative.of(picture);
        assertThat(negative.profile()).isEqualTo(Optional.empty());
        return negative;
    }

    private static String read(Print print, int x, int y, int width, int height) {
        var rgb = new int[width * height];
        print.read(x, y, width, height, rgb);
        var text = new StringBuilder();
        for (int pixel : rgb) {
            text.append((char) pixel);
        }
        return text.toString();
    }
}
