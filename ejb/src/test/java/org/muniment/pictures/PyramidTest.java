package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written comes back. */
class PyramidTest {

    private static final long NEVER_BIG = Long.MAX_VALUE;
    private static final long ALWAYS_BIG = 0;

    @TempDir
    private Path folder;

    private Pyramid written(TestPixels pixels, Tiles kind, long mostClassic) throws IOException {
        var file = folder.resolve("pyramid.tif");
        PyramidWriter.write(pixels, kind, file, mostClassic);
        return Pyramid.open(file);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1, 2000",
        "2000, 1",
        "511, 512",
        "512, 512",
        "513, 513",
        "1024, 1024",
        "1025, 1023",
        "2049, 1537"
    })
    void everyPixelOfEveryLevelOfADrawingComesBack(int width, int height) throws IOException {
        for (long mostClassic : new long[] {NEVER_BIG, ALWAYS_BIG}) {
            var expected = TestPixels.drawn(width, height);

            var pyramid = written(expected, Tiles.DEFLATE, mostClassic);

            assertThat(pyramid.kind()).isEqualTo(Tiles.DEFLATE);
            assertThat(pyramid.levels()).isEqualTo(Level.of(width, height));
            for (var level : pyramid.levels()) {
                assertThat(pixels(pyramid, level)).as("level %s", level).isEqualTo(expected.all());
                expected = expected.halved();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 700", "513, 1", "600, 513", "1024, 512", "1500, 1100"})
    void aPhotographComesBackAsNearAsJpegCan(int width, int height) throws IOException {
        for (long mostClassic : new long[] {NEVER_BIG, ALWAYS_BIG}) {
            var expected = TestPixels.soft(width, height);

            var pyramid = written(expected, Tiles.JPEG, mostClassic);

            assertThat(pyramid.width()).isEqualTo(width);
            assertThat(pyramid.height()).isEqualTo(height);
            for (var level : pyramid.levels()) {
                assertNear(pixels(pyramid, level), expected.all());
                expected = expected.halved();
            }
        }
    }

    @Test
    void aRectangleAcrossTilesIsCutOutOfThem() throws IOException {
        var pixels = TestPixels.drawn(1300, 1200);
        var pyramid = written(pixels, Tiles.DEFLATE, NEVER_BIG);
        var expected = new int[700 * 600];
        pixels.read(500, 511, 700, 600, expected);

        var read = pyramid.read(pyramid.levels().get(0), 500, 511, 700, 600);

        assertThat(read.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(rgb(read)).isEqualTo(expected);
    }

    @Test
    void aStoredTileIsACompleteJpegOfTheWholeTile() throws IOException {
        var pyramid = written(TestPixels.soft(1030, 600), Tiles.JPEG, NEVER_BIG);
        var whole = pyramid.levels().get(0);
        var expected = new int[512 * 512];
        TestPixels.soft(1030, 600).read(512, 0, 512, 512, expected);

        var inner = ImageIO.read(new ByteArrayInputStream(pyramid.tile(whole, 1, 0)));
        var corner = ImageIO.read(new ByteArrayInputStream(pyramid.tile(whole, 2, 1)));

        assertThat(inner.getWidth()).isEqualTo(512);
        assertNear(rgb(inner), expected);
        assertThat(corner.getWidth()).isEqualTo(512);
        assertThat(corner.getHeight()).isEqualTo(512);
    }

    @Test
    void thereIsNothingBesideThePicture() throws IOException {
        var pyramid = written(TestPixels.soft(600, 600), Tiles.JPEG, NEVER_BIG);
        var whole = pyramid.levels().get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> pyramid.tile(whole, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> pyramid.tile(whole, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> pyramid.read(whole, 1, 0, 600, 600));
        assertThatIllegalArgumentException().isThrownBy(() -> pyramid.read(whole, 0, 0, 0, 600));
        assertThatIllegalArgumentException().isThrownBy(() -> pyramid.read(whole, Integer.MAX_VALUE, 0, 1, 1));
    }

    @Test
    void theSamePixelsGiveTheSameBytes() throws IOException {
        var one = folder.resolve("one.tif");
        var other = folder.resolve("other.tif");
        // The second is written over something longer.
        Files.write(other, new byte[2_000_000]);

        PyramidWriter.write(TestPixels.soft(700, 700), Tiles.JPEG, one);
        PyramidWriter.write(TestPixels.soft(700, 700), Tiles.JPEG, other);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void thePictureIsAskedForEachPixelOnce() throws IOException {
        var asked = new int[1100 * 900];
        var counted = new TestPixels(1100, 900, (x, y) -> asked[y * 1100 + x]++);

        PyramidWriter.write(counted, Tiles.JPEG, folder.resolve("pyramid.tif"));

        assertThat(asked).containsOnly(1);
    }

    private static int[] pixels(Pyramid pyramid, Level level) throws IOException {
        return rgb(pyramid.read(level, 0, 0, level.width(), level.height()));
    }

    private static int[] rgb(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    private static void assertNear(int[] actual, int[] expected) {
        assertThat(Difference.mean(actual, expected)).isLessThan(1.5);
        assertThat(Difference.most(actual, expected)).isLessThan(16);
    }
}
