package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngFilmTest {

    private static final Path SUITE = Path.of("../../shared/data/hostile/pngsuite");
    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;

    @TempDir
    Path folder;

    @Test
    void greyOfOneBit() throws Exception {
        var developed = develop(new PngBytes(3, 1, 1, GREY, false).pixels(0, 0b10100000));

        assertThat(developed.at(0, 0)).isEqualTo(0xffffff);
        assertThat(developed.at(1, 0)).isZero();
        assertThat(developed.description().colour).isEqualTo("bilevel");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void greyOfFewBitsReachesWhite(int bits) throws Exception {
        var developed = develop(new PngBytes(2, 1, bits, GREY, false).pixels(0, (0xff << 8 - bits) & 0xff));

        assertThat(developed.at(0, 0)).isEqualTo(0xffffff);
        assertThat(developed.at(1, 0)).isZero();
    }

    @Test
    void greyOf16BitsIsRounded() throws Exception {
        var developed = develop(new PngBytes(3, 1, 16, GREY, false).pixels(0, 0x80, 0x80, 0xff, 0xff, 0x00, 0x81));

        assertThat(developed.at(0, 0)).isEqualTo(0x808080);
        assertThat(developed.at(1, 0)).isEqualTo(0xffffff);
        assertThat(developed.at(2, 0))
                .as("129 of 65535 is half of 1 of 255, and rounds up")
                .isEqualTo(0x010101);
    }

    @Test
    void coloursOf16Bits() throws Exception {
        var developed = develop(new PngBytes(1, 1, 16, RGB, false).pixels(0, 0xff, 0xff, 0x80, 0x80, 0, 0));

        assertThat(developed.at(0, 0)).isEqualTo(0xff8000);
        assertThat(developed.description().bitsPerSample).isEqualTo(16);
    }

    @Test
    void aPaletteWithTransparencyLiesOnWhite() throws Exception {
        var png = new PngBytes(3, 1, 2, PALETTE, false)
                .chunk("PLTE", 255, 0, 0, 0, 0, 255, 0, 0, 0)
                .chunk("tRNS", 255, 0, 128);

        var developed = develop(png.pixels(0, 0b00011000));

        assertThat(developed.at(0, 0)).isEqualTo(0xff0000);
        assertThat(developed.at(1, 0)).isEqualTo(0xffffff);
        assertThat(developed.at(2, 0)).isEqualTo(0x7f7f7f);
        assertThat(developed.description().colour).isEqualTo("palette");
    }

    @Test
    void alphaLiesOnWhite() throws Exception {
        var colours = develop(new PngBytes(2, 1, 8, RGB_ALPHA, false).pixels(0, 255, 0, 0, 128, 1, 2, 3, 0));
        var grey = develop(new PngBytes(2, 1, 8, GREY_ALPHA, false).pixels(0, 0, 128, 77, 255));

        assertThat(colours.at(0, 0)).isEqualTo(0xff7f7f);
        assertThat(colours.at(1, 0)).isEqualTo(0xffffff);
        assertThat(grey.at(0, 0)).isEqualTo(0x7f7f7f);
        assertThat(grey.at(1, 0)).isEqualTo(0x4d4d4d);
    }

    @Test
    void oneColourCanBeClear() throws Exception {
        var png = new PngBytes(2, 1, 8, RGB, false).chunk("tRNS", 0, 1, 0, 2, 0, 3);

        var developed = develop(png.pixels(0, 1, 2, 3, 1, 2, 4));

        assertThat(developed.at(0, 0)).isEqualTo(0xffffff);
        assertThat(developed.at(1, 0)).isEqualTo(0x010204);
    }

    @Test
    void everyFilterIsUndone() throws Exception {
        // Rows 10 20 30, by each filter in turn, worked out by hand (W3C PNG, section 9.2).
        var rows = new int[] {
            1, 10, 10, 10, //
            2, 0, 0, 0, //
            3, 5, 5, 5, //
            4, 0, 0, 0,
        };

        var developed = develop(new PngBytes(3, 4, 8, GREY, false).pixels(rows));

        for (int y = 0; y < 4; y++) {
            assertThat(developed.at(0, y)).as("row " + y).isEqualTo(0x0a0a0a);
            assertThat(developed.at(1, y)).as("row " + y).isEqualTo(0x141414);
            assertThat(developed.at(2, y)).as("row " + y).isEqualTo(0x1e1e1e);
        }
    }

    @Test
    void colourProfilesAreHonoured() throws Exception {
        var profile = new ByteArrayOutputStream();
        profile.writeBytes(new byte[] {'x', 0, 0});
        profile.writeBytes(PngBytes.deflated(
                ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData()));
        var png = new PngBytes(1, 1, 8, RGB, false).chunk("iCCP", profile.toByteArray());

        var developed = develop(png.pixels(0, 55, 55, 55));

        // 55 of 255 in linear light is 128 in sRGB.
        assertThat(developed.red(0, 0)).isCloseTo(128, within(2));
        assertThat(developed.description().profile).isNotBlank();
    }

    @Test
    void aBrokenProfileSaysNothing() throws Exception {
        var png = new PngBytes(1, 1, 8, RGB, false).chunk("iCCP", 'x', 0, 0, 1, 2, 3);

        assertThat(develop(png.pixels(0, 55, 55, 55)).at(0, 0)).isEqualTo(0x373737);
    }

    @Test
    void textIsNeverUnpacked() throws Exception {
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes(new byte[] {'x', 0, 0});
        bomb.writeBytes(PngBytes.deflated(new byte[50_000_000]));
        var png = new PngBytes(1, 1, 8, GREY, false).chunk("zTXt", bomb.toByteArray());

        assertThat(develop(png.pixels(0, 9)).at(0, 0)).isEqualTo(0x090909);
    }

    @Test
    void resolutionAndProgramAreTold() throws Exception {
        var png = new PngBytes(1, 1, 8, GREY, false)
                .chunk("pHYs", 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1)
                .chunk("tEXt", "Software\0Scanner 7\u0007".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        var description = develop(png.pixels(0, 9)).description();

        assertThat(description.dpiAcross).isCloseTo(300, within(0.1));
        assertThat(description.software).isEqualTo("Scanner 7");
    }

    @Test
    void halfACopyIsRefused() throws Exception {
        var whole = new PngBytes(64, 64, 8, GREY, false).pixels(new int[64 * 65]);

        for (int length = 9; length < whole.length; length++) {
            var half = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> develop(half)).as("the first " + length).isInstanceOf(IOException.class);
        }
    }

    @Test
    void moreRowsThanTheStreamHasAreRefused() {
        assertThatThrownBy(() -> develop(new PngBytes(4, 4, 8, GREY, false).pixels(0, 1, 2, 3, 4)))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("breaks off");
    }

    @Test
    void tooManyPixelsAreRefusedFromTheHeader() {
        assertThatThrownBy(() -> develop(new PngBytes(20_000, 20_000, 1, GREY, false).pixels(0)))
                .hasMessage("This picture has 20000 by 20000 pixels; at most 120 megapixels can be read.");
        assertThatThrownBy(() -> develop(new PngBytes(-1, -1, 8, RGB, false).pixels(0)))
                .isInstanceOf(Undevelopable.class);
    }

    /** Against the platform's own reader, which another person wrote. */
    @Test
    void theSuiteLooksAsTheOtherReaderHasIt() throws Exception {
        assumeTrue(Files.isDirectory(SUITE), "The PNG suite is not here.");
        int compared = 0;
        try (var files = Files.list(SUITE)) {
            for (var file : files.filter(f -> f.toString().endsWith(".png")).toList()) {
                if (file.getFileName().toString().matches("[0-9a-f]*_x.*")) {
                    assertThatThrownBy(() -> Developed.of(file))
                            .as(file.toString())
                            .isInstanceOf(IOException.class);
                    continue;
                }
                compare(file);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(85);
    }

    private static void compare(Path file) throws IOException {
        var developed = Developed.of(file);
        var other = ImageIO.read(file.toFile());
        assertThat(developed.print().width()).as(file.toString()).isEqualTo(other.getWidth());
        if (other.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return; // Java takes grey for linear light
        }
        var onWhite = new BufferedImage(other.getWidth(), other.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = onWhite.createGraphics();
        graphics.drawImage(other, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        for (int y = 0; y < other.getHeight(); y++) {
            for (int x = 0; x < other.getWidth(); x++) {
                int rgb = onWhite.getRGB(x, y);
                assertThat(developed.red(x, y)).as(file + " " + x + " " + y).isCloseTo(rgb >> 16 & 0xff, within(2));
                assertThat(developed.blue(x, y)).as(file + " " + x + " " + y).isCloseTo(rgb & 0xff, within(2));
            }
        }
    }

    private Developed develop(byte[] png) throws IOException {
        return Developed.of(Files.write(folder.resolve("picture"), png));
    }
}
