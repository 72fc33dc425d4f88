package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pyramid is a TIFF that others read too. */
class PyramidFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"JPEG, false", "JPEG, true", "DEFLATE, false", "DEFLATE, true"})
    void twelveMonkeysReadsEveryLevel(Tiles kind, boolean big) throws IOException {
        var file = written(kind, big);

        readsEveryLevel(new TIFFImageReaderSpi().createReaderInstance(), file, kind);
    }

    @Test
    void theNumberAtTheBeginningTellsTheTwoApart() throws IOException {
        assertThat(Files.readAllBytes(written(Tiles.JPEG, false))).startsWith('I', 'I', 42, 0);
        assertThat(Files.readAllBytes(written(Tiles.JPEG, true))).startsWith('I', 'I', 43, 0, 8, 0, 0, 0);
    }

    private Path written(Tiles kind, boolean big) throws IOException {
        var file = folder.resolve(kind + (big ? "-big" : "") + ".tif");
        PyramidWriter.write(pixels(kind), kind, file, big ? 0 : Long.MAX_VALUE);
        return file;
    }

    private static TestPixels pixels(Tiles kind) {
        return kind == Tiles.JPEG ? TestPixels.soft(1301, 1027) : TestPixels.drawn(1301, 1027);
    }

    private static void readsEveryLevel(ImageReader reader, Path file, Tiles kind) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            var expected = pixels(kind);
            for (int level = 0; level < 3; level++) {
                var picture = reader.read(level);
                assertThat(picture.getWidth()).isEqualTo(expected.width());
                assertThat(picture.getHeight()).isEqualTo(expected.height());
                assertThat(Difference.mean(rgb(picture), expected.all()))
                        .as("level %d", level)
                        .isLessThan(kind == Tiles.JPEG ? 1.5 : Double.MIN_VALUE);
                expected = expected.halved();
            }
        } finally {
            reader.dispose();
        }
    }

    private static int[] rgb(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
