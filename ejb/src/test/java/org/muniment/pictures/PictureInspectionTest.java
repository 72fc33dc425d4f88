package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal.Reason;

class PictureInspectionTest {

    private static final int BEFORE_IEND = 12;

    @TempDir
    private Path folder;

    private Door door() {
        return new Door(folder);
    }

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void tellsTypeAndSizeFromTheContent(String mediaType, byte[] whole) throws IOException {
        boolean inHeader = !mediaType.equals("application/pdf");

        assertThat(door().inspect(whole))
                .isEqualTo(
                        new PictureFacts(mediaType, inHeader ? Samples.WIDTH : null, inHeader ? Samples.HEIGHT : null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void refusesWhatIsCutOffAnywhere(String mediaType, byte[] whole) {
        for (int length : new int[] {30, whole.length / 2, whole.length * 3 / 4}) {
            door().assertRefused(Arrays.copyOf(whole, length), Reason.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg", "image/webp"})
    void missesTheLastByteWhereTheFormatHasOne(String mediaType) {
        byte[] whole = Samples.all().get(mediaType);

        door().assertRefused(Arrays.copyOf(whole, whole.length - 1), Reason.DAMAGED, "cut off");
    }

    @Test
    void refusesTextInDisguise() throws IOException {
        door().assertRefused("<html>no picture</html>".getBytes(StandardCharsets.UTF_8), Reason.UNSUPPORTED_TYPE);
        door().assertRefused(new byte[] {(byte) 0x89}, Reason.UNSUPPORTED_TYPE);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        door().assertRefused(new byte[0], Reason.DAMAGED);
    }

    @Test
    void refusesMorePixelsThanTheLimitFromTheHeaderAlone() throws IOException {
        byte[] png = Samples.picture("png");
        putSize(png, 50_000, 50_000);

        door().assertRefused(png, Reason.TOO_LARGE);
    }

    @Test
    void refusesNoPixels() throws IOException {
        byte[] png = Samples.picture("png");
        putSize(png, 0, 10);

        door().assertRefused(png, Reason.DAMAGED);
    }

    @Test
    void refusesAFlippedBitInAPng() throws IOException {
        byte[] png = Samples.picture("png");
        png[png.length / 2] ^= 1;

        door().assertRefused(png, Reason.DAMAGED);
    }

    @Test
    void refusesACompressedNoteThatIsABomb() throws IOException {
        door().assertRefused(withNote(Samples.picture("png"), 40 << 20), Reason.DAMAGED);
    }

    @Test
    void takesACompressedNoteOfOrdinarySize() throws IOException {
        assertThat(door().inspect(withNote(Samples.picture("png"), 4_000)).width())
                .isEqualTo(Samples.WIDTH);
    }

    @Test
    void takesAJpegWithBytesBehindItsEnd() throws IOException {
        byte[] jpeg = Samples.picture("jpeg");

        assertThat(door().inspect(Arrays.copyOf(jpeg, jpeg.length + 300)).height())
                .isEqualTo(Samples.HEIGHT);
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
