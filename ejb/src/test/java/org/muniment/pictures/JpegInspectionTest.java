package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniment.catalogue.Refusal.Reason;

class JpegInspectionTest {

    private static final int BASELINE = 0xC0;
    private static final int TABLE = 0xDB;

    @TempDir
    private Path folder;

    @Test
    void takesAProgressiveOne() throws IOException {
        byte[] jpeg = Samples.progressiveJpeg();

        assertThat(segment(jpeg, 0xC2)).isPositive();
        assertThat(new Door(folder).inspect(jpeg).height()).isEqualTo(Samples.HEIGHT);
    }

    @Test
    void takesTheFirstOfSeveralPictures() throws IOException {
        byte[] first = Samples.picture("jpeg");
        byte[] both = java.util.Arrays.copyOf(first, first.length * 2);
        System.arraycopy(first, 0, both, first.length, first.length);

        assertThat(new Door(folder).inspect(both).width()).isEqualTo(Samples.WIDTH);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "0xC5, a hierarchical JPEG",
        "0xC9, a JPEG with arithmetic coding",
        "0xCA, a JPEG with arithmetic coding",
        "0xF7, a JPEG-LS picture"
    })
    void namesWhatItDoesNotTake(int frame, String name) {
        byte[] jpeg = Samples.picture("jpeg");
        jpeg[segment(jpeg, BASELINE) + 1] = (byte) frame;

        new Door(folder).assertRefused(jpeg, Reason.UNSUPPORTED_TYPE, name);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "4, 12, UNSUPPORTED_TYPE, 12 bits per sample",
        "5, 255, TOO_LARGE, megapixels",
        "9, 0, DAMAGED, 0 colour components",
        "9, 9, DAMAGED, 9 colour components",
        "11, 0, DAMAGED, sampling",
        "11, 0x51, DAMAGED, sampling",
        "12, 9, DAMAGED, sampling",
        "3, 5, DAMAGED, too short",
        "3, 1, DAMAGED, a length of 1"
    })
    void refusesAFrameThatIsWrong(int at, String value, Reason reason, String words) {
        byte[] jpeg = Samples.picture("jpeg");
        int frame = segment(jpeg, BASELINE);
        jpeg[frame + at] = (byte) (int) Integer.decode(value);
        jpeg[frame + 7] = at == 5 ? (byte) 255 : jpeg[frame + 7];

        new Door(folder).assertRefused(jpeg, reason, words);
    }

    @Test
    void refusesOneWithoutItsTables() {
        byte[] jpeg = Samples.picture("jpeg");
        for (int table = segment(jpeg, TABLE); table > 0; table = segment(jpeg, TABLE)) {
            jpeg[table + 1] = (byte) 0xFE;
        }

        new Door(folder).assertRefused(jpeg, Reason.DAMAGED, "a table is missing");
    }

    /** Where a marker stands before the first scan; 0 when it does not. */
    private static int segment(byte[] jpeg, int marker) {
        for (int at = 2; (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            if ((jpeg[at + 1] & 0xFF) == marker) {
                return at;
            }
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return 0;
    }
}
