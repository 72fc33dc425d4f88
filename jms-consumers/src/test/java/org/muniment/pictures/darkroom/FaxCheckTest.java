package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against an encoder that other people wrote: whatever it writes is sound. */
class FaxCheckTest {

    private static final Path DAMAGED =
            Path.of("../../shared/data/hostile/pillow/74d2a784_crash-74d2a78403a5a59db1fb0a2b8735ac068a75f6e3.tif");

    @TempDir
    Path folder;

    /** Row by row a longer run of black in the middle, so that every code for a run is used in both colours. */
    @Test
    void runsOfEveryLengthAreKnown() throws Exception {
        var page = new BufferedImage(5300, 2 * 2650, BufferedImage.TYPE_BYTE_BINARY);
        for (int row = 0; row < 2650; row++) {
            for (int x = 0; x < 5300; x++) {
                boolean inside = x >= 20 && x < 20 + row;
                page.getRaster().setSample(x, 2 * row, 0, inside ? 0 : 1);
                page.getRaster().setSample(x, 2 * row + 1, 0, row % 2);
            }
        }

        assertThat(Developed.of(written(page)).print().width()).isEqualTo(5300);
    }

    @Test
    void noiseIsSound() throws Exception {
        var page = new BufferedImage(333, 200, BufferedImage.TYPE_BYTE_BINARY);
        var random = new Random(1);
        for (int i = 0; i < 333 * 200; i++) {
            page.getRaster().setSample(i % 333, i / 333, 0, random.nextInt(2));
        }

        assertThat(Developed.of(written(page)).print().width()).isEqualTo(333);
    }

    @Test
    void aCodeThatIsNoneIsFoundInItsRow() {
        // Two rows of white, then seven zeros and a one.
        var data = new byte[] {(byte) 0b11000000, (byte) 0b01000000};

        assertThat(new FaxCheck(data, false, 8).firstDamagedRow(4)).isEqualTo(2);
        assertThat(new FaxCheck(data, false, 8).firstDamagedRow(2)).isEqualTo(-1);
    }

    @Test
    void anEarlyEndIsNoDamage() {
        assertThat(new FaxCheck(new byte[] {(byte) 0b11000000, 0b00000100, 0, 0x40}, false, 8).firstDamagedRow(9))
                .isEqualTo(-1);
        assertThat(new FaxCheck(new byte[] {(byte) 0xff}, false, 8).firstDamagedRow(9))
                .isEqualTo(-1);
        assertThat(new FaxCheck(new byte[0], true, 8).firstDamagedRow(9)).isEqualTo(-1);
    }

    /** Whatever the bytes are, it comes to an end. */
    @Test
    void garbageDoesNoHarm() {
        var random = new Random(2);
        for (int i = 0; i < 2000; i++) {
            var data = new byte[random.nextInt(200)];
            random.nextBytes(data);
            assertThat(new FaxCheck(data, i % 2 == 0, 1 + random.nextInt(50)).firstDamagedRow(100))
                    .isBetween(-1, 99);
        }
    }

    @Test
    void theDamagedFaxOfAnotherProjectIsRefused() {
        assumeTrue(Files.exists(DAMAGED), "It is not here.");

        assertThatThrownBy(() -> Developed.of(DAMAGED))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("row 3");
    }

    private Path written(BufferedImage picture) throws IOException {
        var file = folder.resolve("written");
        var writer = new TIFFImageWriterSpi().createWriterInstance(null);
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("CCITT T.6");
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return file;
    }
}
