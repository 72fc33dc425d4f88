package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal.Reason;

class WebpInspectionTest {

    private static final int FIRST_DATA = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"VP8 ", "VP8L", "VP8X VP8 ", "VP8X ALPH VP8 ", "VP8X ICCP VP8L EXIF"})
    void takesLossyAndLossless(String chunks) throws IOException {
        assertThat(new Door(folder).inspect(Samples.webp(chunks.split(" (?=\\S)"))))
                .isEqualTo(new PictureFacts("image/webp", Samples.WIDTH, Samples.HEIGHT));
    }

    @Test
    void takesAnAnimationForItsFirstFrame() throws IOException {
        assertThat(new Door(folder).inspect(animation("VP8L")).width()).isEqualTo(Samples.WIDTH);
        new Door(folder).assertRefused(animation("ALPH"), Reason.DAMAGED, "frame without a picture");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "VP8L, 20, 0, version",
        "VP8L, 24, 255, version",
        "'VP8 ', 20, 17, whole picture",
        "'VP8 ', 23, 0, whole picture",
        "'VP8 ', 22, 255, longer than the whole",
        "'VP8 ', 16, 250, longer than the file says",
        "'VP8 ', 16, 9, too short",
        "VP8X VP8L, 24, 7, different sizes",
        "VP8X, 12, 86, no picture"
    })
    void refusesWhatIsWrong(String chunks, int at, int value, String words) {
        byte[] file = Samples.webp(chunks.split(" (?=\\S)"));
        file[at] = (byte) value;

        new Door(folder).assertRefused(file, Reason.DAMAGED, words);
    }

    @Test
    void refusesMorePixelsThanTheLimitWhereverTheyAreTold() {
        byte[] canvas = Samples.webp("VP8X", "VP8L");
        canvas[FIRST_DATA + 5] = (byte) 0xFF;
        byte[] picture = Samples.webp("VP8 ");
        picture[FIRST_DATA + 7] = 0x3F;
        picture[FIRST_DATA + 9] = 0x3F;

        new Door(folder).assertRefused(canvas, Reason.TOO_LARGE, "megapixels");
        new Door(folder).assertRefused(picture, Reason.TOO_LARGE, "megapixels");
    }

    private static byte[] animation(String inside) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(new byte[16]);
        Samples.chunk(frame, inside, Samples.content(inside));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(Samples.ascii("WEBP"));
        Samples.chunk(body, "VP8X", Samples.content("VP8X"));
        Samples.chunk(body, "ANIM", new byte[6]);
        Samples.chunk(body, "ANMF", frame.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Samples.chunk(file, "RIFF", body.toByteArray());
        return file.toByteArray();
    }
}
