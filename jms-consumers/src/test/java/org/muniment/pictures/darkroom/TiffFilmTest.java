package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageWriterSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.pictures.darkroom.TiffBytes.Page;

class TiffFilmTest {

    private static final int WHITE_IS_ZERO = 0;
    private static final int BLACK_IS_ZERO = 1;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int SEPARATED = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"None, none", "LZW, LZW", "Deflate, Deflate", "ZLib, Deflate", "PackBits, PackBits", "JPEG, JPEG"})
    void compressionsOfColour(String compression, String told) throws Exception {
        var file = written(halves(BufferedImage.TYPE_3BYTE_BGR), compression);

        var developed = Developed.of(file);

        assertThat(developed.red(10, 10)).isGreaterThan(240);
        assertThat(developed.blue(10, 10)).isLessThan(15);
        assertThat(developed.blue(90, 30)).isGreaterThan(240);
        assertThat(developed.description().compression).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"CCITT RLE, CCITT modified Huffman", "CCITT T.4, CCITT T.4", "CCITT T.6, CCITT T.6"})
    void compressionsOfFaxes(String compression, String told) throws Exception {
        var page = new BufferedImage(100, 40, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 100, 40);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(20, 10, 30, 20);
        graphics.dispose();

        var developed = Developed.of(written(page, compression));

        assertThat(developed.at(5, 5)).isEqualTo(0xffffff);
        assertThat(developed.at(35, 20)).isZero();
        assertThat(developed.at(20, 10)).isZero();
        assertThat(developed.at(19, 10)).isEqualTo(0xffffff);
        assertThat(developed.description().compression).isEqualTo(told);
        assertThat(developed.description().colour).isEqualTo("bilevel");
    }

    @Test
    void tiles() throws Exception {
        var page = new Page(20, 10, 8, 1, BLACK_IS_ZERO)
                .tiles(16)
                .piece(filled(256, 10))
                .piece(filled(256, 200));

        var developed = develop(TiffBytes.of(page));

        assertThat(developed.print().width()).isEqualTo(20);
        assertThat(developed.at(15, 9)).isEqualTo(0x0a0a0a);
        assertThat(developed.at(16, 9)).isEqualTo(0xc8c8c8);
    }

    @Test
    void strips() throws Exception {
        var page = new Page(2, 4, 8, 1, BLACK_IS_ZERO)
                .field(278, 2)
                .piece(1, 2, 3, 4)
                .piece(5, 6, 7, 8);

        var developed = develop(TiffBytes.of(page));

        assertThat(developed.at(1, 1)).isEqualTo(0x040404);
        assertThat(developed.at(0, 2)).isEqualTo(0x050505);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void classicAndBig(boolean big) throws Exception {
        var page = new Page(2, 1, 8, 3, RGB).piece(255, 0, 0, 0, 0, 255);

        var developed = develop(big ? TiffBytes.big(page) : TiffBytes.of(page));

        assertThat(developed.at(0, 0)).isEqualTo(0xff0000);
        assertThat(developed.at(1, 0)).isEqualTo(0x0000ff);
        assertThat(developed.description().formatVersion).isEqualTo(big ? "BigTIFF" : "6.0");
    }

    @Test
    void sixteenBits() throws Exception {
        var grey = new Page(2, 1, 16, 1, BLACK_IS_ZERO).piece(0x80, 0x80, 0xff, 0xff);
        var colours = new Page(1, 1, 16, 3, RGB).piece(0xff, 0xff, 0x80, 0x80, 0, 0);

        assertThat(develop(TiffBytes.of(grey)).at(0, 0)).isEqualTo(0x808080);
        assertThat(develop(TiffBytes.of(grey)).at(1, 0)).isEqualTo(0xffffff);
        assertThat(develop(TiffBytes.of(colours)).at(0, 0)).isEqualTo(0xff8000);
    }

    @Test
    void whiteIsZero() throws Exception {
        var grey = new Page(2, 1, 8, 1, WHITE_IS_ZERO).piece(0, 255);
        var bits = new Page(8, 1, 1, 1, WHITE_IS_ZERO).piece(0b01000000);

        assertThat(develop(TiffBytes.of(grey)).at(0, 0)).isEqualTo(0xffffff);
        assertThat(develop(TiffBytes.of(grey)).at(1, 0)).isZero();
        assertThat(develop(TiffBytes.of(bits)).at(0, 0)).isEqualTo(0xffffff);
        assertThat(develop(TiffBytes.of(bits)).at(1, 0)).isZero();
    }

    @Test
    void aPalette() throws Exception {
        var colours = new long[48];
        colours[3] = 65535; // red of colour 3
        colours[16 + 4] = 65535; // green of colour 4
        var page = new Page(2, 1, 4, 1, PALETTE).field(320, colours).piece(0x34);

        var developed = develop(TiffBytes.of(page));

        assertThat(developed.at(0, 0)).isEqualTo(0xff0000);
        assertThat(developed.at(1, 0)).isEqualTo(0x00ff00);
    }

    @Test
    void inksBecomeLight() throws Exception {
        var page = new Page(3, 1, 8, 4, SEPARATED).piece(0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255);

        var developed = develop(TiffBytes.of(page));

        assertThat(developed.at(0, 0)).as("paper").isEqualTo(0xffffff);
        assertThat(developed.red(1, 0)).as("cyan").isLessThan(60);
        assertThat(developed.blue(1, 0)).as("cyan").isGreaterThan(140);
        assertThat(developed.red(2, 0)).as("black").isLessThan(60);
        assertThat(developed.description().colour).isEqualTo("CMYK");
    }

    @Test
    void transparencyLiesOnWhite() throws Exception {
        var page = new Page(2, 1, 8, 4, RGB).field(338, 2).piece(255, 0, 0, 0, 255, 0, 0, 128);

        var developed = develop(TiffBytes.of(page));

        assertThat(developed.at(0, 0)).isEqualTo(0xffffff);
        assertThat(developed.red(1, 0)).isEqualTo(255);
        assertThat(developed.green(1, 0)).isCloseTo(127, within(2));
    }

    @Test
    void theOrientationIsHeeded() throws Exception {
        var page = new Page(2, 1, 8, 1, BLACK_IS_ZERO).field(274, 6).piece(10, 20);

        var developed = develop(TiffBytes.of(page));

        assertThat(developed.print().width()).isEqualTo(1);
        assertThat(developed.at(0, 0)).isEqualTo(0x0a0a0a);
        assertThat(developed.at(0, 1)).isEqualTo(0x141414);
    }

    @Test
    void pagesAreTakenOneByOne() throws Exception {
        var first = new Page(1, 1, 8, 1, BLACK_IS_ZERO).piece(10);
        var copy = new Page(1, 1, 8, 1, BLACK_IS_ZERO).field(254, 1).piece(99);
        var damaged = new Page(4, 4, 8, 1, BLACK_IS_ZERO).field(259, 5).piece(1, 2, 3);
        var mask = new Page(8, 1, 1, 1, 4).field(254, 4).piece(99);
        var last = new Page(2, 1, 8, 1, BLACK_IS_ZERO).field(254, 2).piece(30, 30);
        var file = Files.write(folder.resolve("pages"), TiffBytes.of(first, copy, damaged, mask, last));

        assertThat(Developed.pages(file))
                .as("without the smaller copy and the mask")
                .isEqualTo(3);
        assertThat(Developed.of(file, 1).at(0, 0)).isEqualTo(0x0a0a0a);
        assertThat(Developed.of(file, 3).at(0, 0))
                .as("whatever the page before is")
                .isEqualTo(0x1e1e1e);
    }

    @Test
    void floatingPointIsRefusedWithTheReason() {
        var page = new Page(1, 1, 32, 1, BLACK_IS_ZERO).field(339, 3).piece(0, 0, 0x80, 0x3f);

        assertThatThrownBy(() -> develop(TiffBytes.of(page)))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("floating-point");
    }

    @Test
    void aPictureThatPromisesTooMuchIsRefusedUnread() {
        var page = new Page(60_000, 60_000, 8, 3, RGB).piece(1, 2, 3);

        assertThatThrownBy(() -> develop(TiffBytes.of(page)))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("megapixels");
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static BufferedImage halves(int type) {
        var picture = new BufferedImage(100, 40, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 48, 40);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(48, 0, 52, 40);
        graphics.dispose();
        return picture;
    }

    private Path written(BufferedImage picture, String compression) throws IOException {
        var file = folder.resolve("written");
        var writer = new TIFFImageWriterSpi().createWriterInstance(null);
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(compression);
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private Developed develop(byte[] tiff) throws IOException {
        return Developed.of(Files.write(folder.resolve("picture"), tiff));
    }
}
