package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

class PictureInspectionTest {

    private static final int BEFORE_IEND = 12;

    private final PictureInspection inspection = new PictureInspection(1_000_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void tellsTypeAndSizeFromTheContent(String format) throws IOException {
        assertThat(inspect(picture(format, 31, 17))).isEqualTo(new PictureFacts("image/" + format, 31, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void refusesWhatIsCutOffAnywhere(String format) throws IOException {
        byte[] whole = picture(format, 40, 40);
        for (int length : new int[] {9, 30, whole.length / 2, whole.length - 1}) {
            assertRefused(Arrays.copyOf(whole, length), Reason.DAMAGED);
        }
    }

    @Test
    void refusesTextInDisguise() throws IOException {
        assertRefused("<html>no picture</html>".getBytes(StandardCharsets.UTF_8), Reason.UNSUPPORTED_TYPE);
        assertRefused(new byte[] {(byte) 0x89}, Reason.UNSUPPORTED_TYPE);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(new byte[0], Reason.DAMAGED);
    }

    @Test
    void refusesMorePixelsThanTheLimitFromTheHeaderAlone() throws IOException {
        byte[] png = picture("png", 10, 10);
        putSize(png, 50_000, 50_000);

        assertRefused(png, Reason.TOO_LARGE);
    }

    @Test
    void refusesNoPixels() throws IOException {
        byte[] png = picture("png", 10, 10);
        putSize(png, 0, 10);

        assertRefused(png, Reason.DAMAGED);
    }

    @Test
    void refusesAFlippedBitInAPng() throws IOException {
        byte[] png = picture("png", 40, 40);
        png[png.length / 2] ^= 1;

        assertRefused(png, Reason.DAMAGED);
    }

    @Test
    void refusesACompressedNoteThatIsABomb() throws IOException {
        assertRefused(withNote(picture("png", 1, 1), 40 << 20), Reason.DAMAGED);
    }

    @Test
    void takesACompressedNoteOfOrdinarySize() throws IOException {
        assertThat(inspect(withNote(picture("png", 1, 1), 4_000)).width()).isEqualTo(1);
    }

    @Test
    void takesAJpegWithBytesBehindItsEnd() throws IOException {
        byte[] jpeg = picture("jpeg", 40, 40);

        assertThat(inspect(Arrays.copyOf(jpeg, jpeg.length + 300)).height()).isEqualTo(40);
    }

    private void assertRefused(byte[] bytes, Reason reason) throws IOException {
        assertThatThrownBy(() -> inspect(bytes)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).contains("file");
            assertThat(refusal.getMessage()).startsWith("scan.bin ");
        });
    }

    private PictureFacts inspect(byte[] bytes) throws IOException {
        return inspection.inspect(Files.write(folder.resolve("bytes"), bytes), "scan.bin");
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, i * 7919);
        }
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static void putSize(byte[] png, int width, int height) {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(png);
        buffer.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        buffer.putInt(29, (int) crc.getValue());
    }

    /** Puts a zTXt chunk that inflates to that many bytes before the end of the picture. */
    private static byte[] withNote(byte[] png, int inflated) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("zTXtComment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(body)) {
            deflater.write(new byte[inflated]);
        }
        CRC32 crc = new CRC32();
        crc.update(body.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(png, 0, png.length - BEFORE_IEND);
        out.writeInt(body.size() - 4);
        body.writeTo(out);
        out.writeInt((int) crc.getValue());
        out.write(png, png.length - BEFORE_IEND, BEFORE_IEND);
        return file.toByteArray();
    }
}
