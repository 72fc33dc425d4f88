package org.muniment.pictures;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniment.catalogue.Refusal.Reason;

class OtherFormatsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    BM000000000000(000        | a Windows bitmap (BMP)
                    0000ftypheic              | a HEIC picture
                    0000ftypmif1              | a HEIF picture
                    0000ftypavif              | an AVIF picture
                    0000ftypisom              | a film
                    8BPS                      | a Photoshop document (PSD)
                    <svg xmlns='x'/>          | an SVG drawing
                    <?xml version='1'?><svg/> | an SVG drawing
                    <?xml version='1'?><a/>   | an XML document
                    <!DOCTYPE html><p>        | a web page
                    000_jP  00                | a JPEG 2000 picture
                    PK34rest                  | a ZIP archive or an office document
                    P6 3 3 255                | a portable bitmap (PNM)
                    RIFF0000AVI               | a sound or a film
                    %!PS-Adobe                | a PostScript document
                    """)
    void callsWhatItKnowsByItsName(String start, String name) {
        // The table holds no characters that nobody sees.
        byte[] bytes =
                Samples.ascii(start.replace("PK34", "PK\3\4").replace("_", "\f").replace('0', '\0'));

        new Door(folder)
                .assertRefused(
                        bytes,
                        Reason.UNSUPPORTED_TYPE,
                        "is " + name + ", which Muniment does not take.",
                        "It takes JPEG, PNG, TIFF, WebP, GIF and PDF.");
    }

    @Test
    void saysThatItDoesNotKnowTheRest() {
        new Door(folder)
                .assertRefused(
                        Samples.ascii("Bibliography of BM"), Reason.UNSUPPORTED_TYPE, "is not a picture that Muniment");
    }
}
