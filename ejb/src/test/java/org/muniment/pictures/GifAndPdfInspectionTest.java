package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal.Reason;

class GifAndPdfInspectionTest {

    private static final String GIF = "GIF89a\4\0\3\0\0\0\0,\0\0\0\0\4\0\3\0\0\2\2\104\1\0;";

    @TempDir
    private Path folder;

    @Test
    void takesAGifForItsFirstPicture() throws IOException {
        byte[] commented = Samples.ascii("GIF89a\4\0\3\0\0\0\0!\u00FE\2hi\0" + GIF.substring(13) + "rubbish");

        assertThat(new Door(folder).inspect(commented)).isEqualTo(new PictureFacts("image/gif", 4, 3));
    }

    @Test
    void takesTheSizeOfThePictureWhereTheScreenHasNone() throws IOException {
        byte[] file = Samples.ascii(GIF);
        file[6] = 0;

        assertThat(new Door(folder).inspect(file).width()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "13, 59, ends before its picture begins",
        "13, 65, a block that GIF does not know",
        "18, 0, 0 by 3",
        "23, 12, code size of 12",
        "24, 0, no picture"
    })
    void refusesAGifThatIsWrong(int at, int value, String words) {
        byte[] file = Samples.ascii(GIF);
        file[at] = (byte) value;

        new Door(folder).assertRefused(file, Reason.DAMAGED, words);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 19})
    void refusesMorePixelsOfScreenOrPictureThanTheLimit(int at) {
        byte[] file = Samples.ascii(GIF);
        file[at] = (byte) 0xFF;
        file[at + 2] = (byte) 0xFF;

        new Door(folder).assertRefused(file, Reason.TOO_LARGE, "megapixels");
    }

    @Test
    void takesAPdfWithAFewBytesAroundIt() throws IOException {
        byte[] pdf = Samples.pdf();
        byte[] padded = Arrays.copyOf(pdf, pdf.length + 3_000);

        assertThat(new Door(folder).inspect(padded)).isEqualTo(new PictureFacts("application/pdf", null, null));
        assertThat(new Door(folder)
                        .inspect(Samples.ascii("\r\n" + new String(pdf, java.nio.charset.StandardCharsets.US_ASCII)))
                        .mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void refusesAPdfWithoutATable() {
        new Door(folder).assertRefused(Samples.ascii("%PDF-1.7\n%%EOF\n"), Reason.DAMAGED, "table of objects");
        new Door(folder).assertRefused(Samples.ascii("%PDF-1.7\nstartxref\n9\n"), Reason.DAMAGED, "cut off");
    }
}
