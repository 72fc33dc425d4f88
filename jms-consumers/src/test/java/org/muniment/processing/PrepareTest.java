package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrepareTest {

    @TempDir
    Path folder;

    @Test
    void derivesAnUprightPictureAndAThumbnail() throws Exception {
        var outcome = prepare(written(TestPictures.gradient(900, 600), PictureFormat.JPEG));

        assertThat(outcome.result()).isEqualTo(new PreparedPage(900, 600, null));
        assertThat(outcome.files()).extracting(DerivedFile::role).containsExactly("upright", "thumbnail");
        assertThat(outcome.files()).extracting(DerivedFile::mediaType).containsExactly("image/jpeg", "image/jpeg");
        var thumbnail = PictureFile.of(outcome.files().get(1).file());
        assertThat(thumbnail.width()).isEqualTo(400);
        assertThat(thumbnail.height()).isEqualTo(267);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void aPictureTakenSidewaysIsSetUpright(int orientation) throws Exception {
        var file = turned(written(TestPictures.gradient(200, 100), PictureFormat.JPEG), orientation);

        var outcome = prepare(file);

        assertThat(outcome.result()).isEqualTo(new PreparedPage(100, 200, null));
        var upright = PictureFile.of(outcome.files().get(0).file()).decode();
        // The stored upper left corner is the darkest.
        int x = orientation == 6 || orientation == 7 ? 95 : 5;
        int y = orientation == 7 || orientation == 8 ? 195 : 5;
        assertThat(upright.getRGB(x, y) & 0xff).isLessThan(60);
        assertThat(upright.getRGB(99 - x, 199 - y) & 0xff).isGreaterThan(150);
    }

    @Test
    void aBilevelScanStaysWithoutLoss() throws Exception {
        var scan = new BufferedImage(100, 80, BufferedImage.TYPE_BYTE_BINARY);
        scan.setRGB(10, 10, 0xffffff);

        var outcome = prepare(written(scan, PictureFormat.PNG));

        assertThat(outcome.files().get(0).mediaType()).isEqualTo("image/png");
        var upright = PictureFile.of(outcome.files().get(0).file()).decode();
        assertThat(upright.getRGB(10, 10) & 0xffffff).isEqualTo(0xffffff);
        assertThat(upright.getRGB(11, 10) & 0xffffff).isZero();
    }

    @Test
    void greyKeepsItsBrightness() throws Exception {
        var grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 40 * 40; i++) {
            grey.getRaster().setSample(i % 40, i / 40, 0, 64);
        }

        var outcome = prepare(written(grey, PictureFormat.PNG));

        var upright = PictureFile.of(outcome.files().get(0).file()).decode();
        assertThat((double) (upright.getRGB(20, 20) & 0xff)).isCloseTo(64, within(1.0));
    }

    @Test
    void whatIsSeenThroughIsPaper() throws Exception {
        var clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);

        var outcome = prepare(written(clear, PictureFormat.PNG));

        var upright = PictureFile.of(outcome.files().get(0).file()).decode();
        assertThat(upright.getRGB(20, 20) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void garbageIsRefusedForGood() throws IOException {
        var file = Files.writeString(folder.resolve("garbage"), "garbage");

        assertThatThrownBy(() -> prepare(file))
                .isInstanceOfSatisfying(StageFailure.class, failure -> assertThat(failure.isPassing())
                        .isFalse());
    }

    private Path written(BufferedImage picture, PictureFormat format) throws IOException {
        var file = folder.resolve("original");
        PictureWriter.write(picture, format, 0.95f, file);
        return file;
    }

    /** Puts an EXIF segment with the orientation behind the file's first marker. */
    private Path turned(Path jpeg, int orientation) throws IOException {
        var bytes = Files.readAllBytes(jpeg);
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, 2);
        out.writeBytes(new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        });
        out.write(bytes, 2, bytes.length - 2);
        return Files.write(folder.resolve("turned"), out.toByteArray());
    }

    private StageOutcome prepare(Path original) throws StageFailure, IOException {
        var scratch = Files.createTempDirectory(folder, "scratch");
        return new Prepare().run(new StageInput() {
            @Override
            public int page() {
                return 1;
            }

            @Override
            public Path original() {
                return original;
            }

            @Override
            public Path file(String role) {
                throw new IllegalArgumentException(role);
            }

            @Override
            public <T extends Record> T result(String stage, Class<T> type) {
                throw new IllegalArgumentException(stage);
            }

            @Override
            public Path scratch() {
                return scratch;
            }
        });
    }
}
