package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegFilmTest {

    private static final Path HOSTILE = Path.of("../../shared/data/hostile");
    private static final int SOF_BASELINE = 0xC0;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void baselineAndProgressive(boolean progressive) throws Exception {
        var developed = develop(JpegBytes.halves(Color.RED, Color.BLUE, 64, 48, progressive));

        assertThat(developed.print().width()).isEqualTo(64);
        assertThat(developed.red(8, 8)).isGreaterThan(245);
        assertThat(developed.blue(8, 8)).isLessThan(10);
        assertThat(developed.blue(56, 40)).isGreaterThan(245);
        assertThat(developed.description().compression).isEqualTo(progressive ? "progressive" : "baseline");
        assertThat(developed.description().formatVersion).isEqualTo("1.02");
    }

    @Test
    void progressiveNeedsMemoryBesideTheHeap() throws Exception {
        var baseline = develop(JpegBytes.halves(Color.RED, Color.BLUE, 1000, 1000, false));
        var progressive = develop(JpegBytes.halves(Color.RED, Color.BLUE, 1000, 1000, true));

        // Half the colours across and down: one and a half samples a pixel, two bytes each.
        assertThat(progressive.promise().nativeBytes()).isCloseTo(3_000_000, within(100_000L));
        assertThat(baseline.promise().nativeBytes()).isLessThan(1_100_000);
    }

    @Test
    void cmykAsAdobeWritesItIsInverted() throws Exception {
        // Stored 255 is no ink: full cyan and nothing else.
        var jpeg = JpegBytes.with(JpegBytes.fourComponents(0, 255, 255, 255), 0xEE, JpegBytes.adobe(0));

        var developed = develop(jpeg);

        assertThat(developed.red(8, 8)).isLessThan(5);
        assertThat(developed.green(8, 8)).isGreaterThan(250);
        assertThat(developed.blue(8, 8)).isGreaterThan(250);
        assertThat(developed.description().colour).isEqualTo("CMYK");
    }

    @Test
    void cmykWithoutThatSegmentIsNot() throws Exception {
        var developed = develop(JpegBytes.fourComponents(255, 0, 0, 0));

        assertThat(developed.red(8, 8)).isLessThan(5);
        assertThat(developed.green(8, 8)).isGreaterThan(250);
    }

    @Test
    void ycckIsInvertedToo() throws Exception {
        // Stored YCC of pure red: Adobe's red light is full cyan ink; stored black 255 is none.
        var jpeg = JpegBytes.with(JpegBytes.fourComponents(76, 85, 255, 255), 0xEE, JpegBytes.adobe(2));

        var developed = develop(jpeg);

        assertThat(developed.red(8, 8)).isLessThan(8);
        assertThat(developed.green(8, 8)).isGreaterThan(247);
        assertThat(developed.blue(8, 8)).isGreaterThan(247);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrientationOfTheCameraIsHeeded(int orientation) throws Exception {
        var jpeg = JpegBytes.halves(Color.RED, Color.BLUE, 64, 32, false);

        var developed = develop(JpegBytes.with(jpeg, 0xE1, JpegBytes.exif(orientation)));

        boolean onItsSide = orientation >= 5;
        assertThat(developed.print().width()).isEqualTo(onItsSide ? 32 : 64);
        // Where the stored left half is seen.
        boolean first =
                switch (orientation) {
                    case 1, 4, 5, 6 -> true;
                    default -> false;
                };
        int corner = onItsSide ? developed.at(16, 4) : developed.at(4, 16);
        assertThat(corner >> 16 > 200).isEqualTo(first);
    }

    @Test
    void theCameraIsToldOf() throws Exception {
        var jpeg = JpegBytes.halves(Color.RED, Color.BLUE, 64, 32, false);

        var told = develop(JpegBytes.with(jpeg, 0xE1, JpegBytes.exif(6)))
                .description()
                .metadata();

        assertThat(told.orientation()).isEqualTo(6);
        assertThat(told.camera()).isEqualTo("Canon 5D");
        assertThat(told.takenAt()).isEqualTo("2019-05-03T10:20:30");
        assertThat(told.latitude()).isCloseTo(46.95, within(1e-6));
        assertThat(told.longitude()).isCloseTo(7.44, within(1e-6));
        assertThat(told.width()).as("as stored").isEqualTo(64);
    }

    @Test
    void theEmbeddedProfileIsHonoured() throws Exception {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var grey = new Color(55, 55, 55);
        var jpeg = JpegBytes.halves(grey, grey, 64, 32, false);

        var developed = develop(JpegBytes.with(jpeg, 0xE2, JpegBytes.profile(linear)));

        assertThat(developed.red(8, 8))
                .as("55 of 255 in linear light is 128 in sRGB")
                .isCloseTo(128, within(3));
        assertThat(developed.description().profile).isNotBlank();
    }

    @Test
    void aProfileForOtherInksSaysNothing() throws Exception {
        var grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        var jpeg = JpegBytes.halves(Color.RED, Color.RED, 64, 32, false);

        assertThat(develop(JpegBytes.with(jpeg, 0xE2, JpegBytes.profile(grey))).red(8, 8))
                .isGreaterThan(245);
    }

    @Test
    void twelveBitsAreRefusedWithTheReason() throws Exception {
        var jpeg = JpegBytes.halves(Color.RED, Color.BLUE, 64, 32, false);
        jpeg[frame(jpeg) + 4] = 12;

        assertThatThrownBy(() -> develop(jpeg))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("12 bits per sample");
    }

    @Test
    void arithmeticCodingIsRefusedWithTheReason() throws Exception {
        var jpeg = JpegBytes.halves(Color.RED, Color.BLUE, 64, 32, false);
        jpeg[frame(jpeg) + 1] = (byte) 0xC9;

        assertThatThrownBy(() -> develop(jpeg))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("arithmetic");
    }

    @Test
    void halfACopyIsRefused() throws Exception {
        var whole = JpegBytes.halves(Color.RED, Color.BLUE, 640, 480, false);

        assertThatThrownBy(() -> develop(Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContaining("breaks off");
        assertThatThrownBy(() -> develop(Arrays.copyOf(whole, 3))).isInstanceOf(IOException.class);
    }

    /** What cameras and other programs wrote; each of these has been looked at. */
    @Test
    void realCmykPicturesHaveLightPaper() throws Exception {
        assumeTrue(Files.isDirectory(HOSTILE), "The files of other projects are not here.");
        int seen = 0;
        try (var files = Files.walk(HOSTILE)) {
            for (var file :
                    files.filter(f -> f.toString().matches(".*cmyk.*\\.jpe?g")).toList()) {
                var developed = Developed.of(file);
                assertThat(developed.description().samplesPerPixel)
                        .as(file.toString())
                        .isEqualTo(4);
                seen++;
            }
        }
        assumeTrue(seen > 0, "There is none among them.");
    }

    private static int frame(byte[] jpeg) {
        for (int i = 2; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) SOF_BASELINE) {
                return i;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private Developed develop(byte[] jpeg) throws IOException {
        return Developed.of(Files.write(folder.resolve("picture"), jpeg));
    }
}
