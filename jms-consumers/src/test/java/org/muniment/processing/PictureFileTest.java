package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void readsWhatItCanWithoutTrustingTheName(PictureFormat format) throws Exception {
        var file = folder.resolve("picture.txt");
        PictureWriter.write(TestPictures.gradient(64, 48), format, 0.9f, file);

        var picture = PictureFile.of(file);

        assertThat(picture.format()).isEqualTo(format);
        assertThat(picture.width()).isEqualTo(64);
        assertThat(picture.height()).isEqualTo(48);
        assertThat(picture.decode().getWidth()).isEqualTo(64);
        assertThat(picture.decodeEvery(2).getWidth()).isEqualTo(32);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aPictureThatBreaksOffIsRefused(PictureFormat format) throws Exception {
        var whole = folder.resolve("whole");
        PictureWriter.write(TestPictures.gradient(300, 300), format, 0.9f, whole);
        var bytes = Files.readAllBytes(whole);
        var half = Files.write(folder.resolve("half"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> PictureFile.of(half).decode())
                .isInstanceOfSatisfying(StageFailure.class, failure -> assertThat(failure.isPassing())
                        .isFalse())
                .hasMessageStartingWith("This picture ");
    }

    @Test
    void textIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("page.jpg"), "not a picture");

        assertThatThrownBy(() -> PictureFile.of(file))
                .isInstanceOf(StageFailure.class)
                .hasMessageContaining("neither a JPEG nor a PNG");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        var file = Files.createFile(folder.resolve("page.jpg"));

        assertThatThrownBy(() -> PictureFile.of(file)).isInstanceOf(StageFailure.class);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
        var file = Files.write(folder.resolve("bomb.png"), pngHeader(60_000, 60_000));

        assertThatThrownBy(() -> PictureFile.of(file))
                .isInstanceOf(StageFailure.class)
                .hasMessageContaining("60000 by 60000")
                .hasMessageContaining("120 megapixels");
    }

    private static byte[] pngHeader(int width, int height) {
        var chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }
}
