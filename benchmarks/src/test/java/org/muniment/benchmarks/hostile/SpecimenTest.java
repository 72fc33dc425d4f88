package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.benchmarks.BadRequest;

class SpecimenTest {

    @TempDir
    Path folder;

    @Test
    void filesAreFoundWithWhatIsExpectedOfThem() throws IOException {
        Files.writeString(folder.resolve("MANIFEST.csv"), """
                file,note,expect
                a/one.jpg,"a comma, a ""quote"" and
                a second line",accept
                two.png,,refuse
                """);
        Files.createDirectories(folder.resolve("a"));
        Files.write(folder.resolve("a/one.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        Files.writeString(folder.resolve("two.png"), "no picture");
        Files.writeString(folder.resolve("unnamed.gif"), "GIF89a");

        assertThat(Specimen.in(folder))
                .extracting(Specimen::name, Specimen::expectation, file -> file.format()
                        .orElse(null))
                .containsExactly(
                        tuple("a/one.jpg", Expectation.ACCEPT, TakenFormat.JPEG),
                        tuple("two.png", Expectation.REFUSE, null),
                        tuple("unnamed.gif", Expectation.EITHER, TakenFormat.GIF));
    }

    @Test
    void onlyPicturesOfTheTakenFormatsArePromised() {
        assertThat(Judged.specimen("a.jpg", Expectation.ACCEPT).isPromised()).isTrue();
        assertThat(Judged.specimen("a.jpg", Expectation.EITHER).isPromised()).isFalse();
        assertThat(new Specimen(Path.of("a.bmp"), "a.bmp", Expectation.ACCEPT, java.util.Optional.empty()).isPromised())
                .isFalse();
    }

    @Test
    void everyTakenFormatIsToldByItsContent() {
        Map.of(
                        "\u0089PNG\r\n\u001A\n", TakenFormat.PNG,
                        "II*\0", TakenFormat.TIFF,
                        "MM\0*", TakenFormat.TIFF,
                        "MM\0+", TakenFormat.TIFF,
                        "RIFF\0\0\0\0WEBPVP8 ", TakenFormat.WEBP,
                        "GIF87a", TakenFormat.GIF,
                        "%PDF-1.7", TakenFormat.PDF)
                .forEach((start, format) -> assertThat(TakenFormat.of(start.getBytes(StandardCharsets.ISO_8859_1)))
                        .contains(format));
        assertThat(TakenFormat.of("RIFF\0\0\0\0WAVE".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(TakenFormat.of(new byte[0])).isEmpty();
    }

    @Test
    void whatCannotBeEvaluatedIsSaidSo() {
        assertThatThrownBy(() -> Specimen.in(folder.resolve("nowhere")))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("There is no folder");
        assertThatThrownBy(() -> Specimen.in(folder))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> Manifest.parse("file,expect\na,perhaps\n"))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("'perhaps'");
    }

    @Test
    void aManifestMayExpectNothing() {
        assertThat(Manifest.parse("file,label\na,b\n")).isEmpty();
        assertThat(Manifest.parse("")).isEmpty();
    }
}
