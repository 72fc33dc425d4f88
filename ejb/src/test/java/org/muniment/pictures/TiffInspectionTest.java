package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal.Reason;

class TiffInspectionTest {

    private static final int COMPRESSION = 259;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_BYTES = 279;

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
                .flatMap(order -> Stream.of(Arguments.of(order, false), Arguments.of(order, true)));
    }

    @ParameterizedTest(name = "{0}, big: {1}")
    @MethodSource("forms")
    void takesEveryFormOfNumbers(ByteOrder order, boolean big) throws IOException {
        assertTaken(new TiffFile(order, big).page().page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZW", "Deflate", "ZLib", "PackBits", "JPEG"})
    void takesWhatThePlatformWrites(String compression) throws IOException {
        assertThat(new Door(folder).inspect(Samples.tiff(1, compression)).width())
                .isEqualTo(Samples.WIDTH);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("an old copy", pages(1).page(255, 2)),
                Arguments.of(
                        "only a copy, as cameras write beside raw pictures",
                        TiffFile.classic().page(254, 1)),
                Arguments.of("no lengths of strips, as old programs wrote", page(STRIP_BYTES, null)),
                Arguments.of("no rows per strip", page(278, null)),
                Arguments.of("a compression that one page of two has", pages(1).page(COMPRESSION, 34712)),
                Arguments.of("old JPEG without strips", page(COMPRESSION, 6, STRIP_OFFSETS, null, 513, 20)),
                Arguments.of("planes", page(284, 2, 277, 3, 273, three(1_016), 279, three(800))),
                Arguments.of(
                        "tiles",
                        page(322, 32, 323, 32, 324, new long[] {1_016, 1_100}, 325, new long[] {50, 50}, 273, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void takesWhatIsUnusualAndRight(String name, TiffFile file) throws IOException {
        assertTaken(file);
    }

    @Test
    void countsNeitherCopiesNorMasksAsPages() throws IOException {
        assertTaken(pages(3).page(254, 1).page(254, 4).page(254, 1));
    }

    static Stream<Arguments> bad() {
        long beyond = 1 << 30;
        return Stream.of(
                bad(page().goesOnAt(TiffFile.directory(0)), Reason.DAMAGED, "circle"),
                bad(pages(2).goesOnAt(TiffFile.directory(0)), Reason.DAMAGED, "circle"),
                bad(page().goesOnAt(beyond), Reason.DAMAGED, "cut off"),
                bad(page(STRIP_OFFSETS, (int) beyond), Reason.DAMAGED, "cut off"),
                bad(page(STRIP_BYTES, (int) beyond), Reason.DAMAGED, "cut off"),
                bad(pages(1).page(STRIP_OFFSETS, (int) beyond), Reason.DAMAGED, "cut off"),
                bad(page(STRIP_BYTES, 799), Reason.DAMAGED, "fewer bytes than pixels"),
                bad(page(278, 10), Reason.DAMAGED, "fewer strips or tiles"),
                bad(page(278, 0), Reason.DAMAGED, "no rows"),
                bad(page(STRIP_OFFSETS, null), Reason.DAMAGED, "where its picture is"),
                bad(page(322, 0, 323, 16, 324, 1_016, 325, 16), Reason.DAMAGED, "no pixels"),
                bad(page(322, 16, 323, 16, 324, 1_016, 325, 16), Reason.DAMAGED, "fewer strips or tiles"),
                bad(page(256, 0), Reason.DAMAGED, "0 by 20"),
                bad(page(256, null), Reason.DAMAGED, "0 by 20"),
                bad(page(256, 50_001), Reason.TOO_LARGE, "megapixels"),
                bad(page(256, -1, 257, -1), Reason.TOO_LARGE, "megapixels"),
                bad(pages(1).page(256, 50_001), Reason.TOO_LARGE, "(page 2) has"),
                bad(pages(4), Reason.TOO_LARGE, "more than 3 pages"),
                bad(page(277, 65_535), Reason.DAMAGED, "65535 parts"),
                bad(page(258, 94, STRIP_BYTES, 4_000), Reason.DAMAGED, "94 bits"),
                bad(page(COMPRESSION, 4), Reason.DAMAGED, "8 bits"),
                bad(page(COMPRESSION, 34712), Reason.UNSUPPORTED_TYPE, "compression JPEG 2000"),
                bad(page(COMPRESSION, 12345), Reason.UNSUPPORTED_TYPE, "compression number 12345"),
                bad(page(262, 2, 258, 2, 277, 3), Reason.UNSUPPORTED_TYPE, "2 bits for each colour"),
                bad(page(262, 5, 277, 5, STRIP_BYTES, 4_000), Reason.UNSUPPORTED_TYPE, "5 inks"),
                bad(TiffFile.classic(), Reason.DAMAGED, "cut off"));
    }

    private static Arguments bad(TiffFile file, Reason reason, String words) {
        return Arguments.of(words, reason, file);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("bad")
    void refusesWhatIsWrong(String words, Reason reason, TiffFile file) {
        new Door(folder).assertRefused(file.bytes(), reason, words);
    }

    @Test
    void refusesDirectoriesThatLieOverOneAnother() {
        ByteBuffer file = ByteBuffer.allocate(738).order(ByteOrder.LITTLE_ENDIAN);
        file.put(Samples.ascii("II")).putShort((short) 42).putInt(8);
        int entries = 60;
        file.putShort(8, (short) entries).putInt(10 + entries * 12, 12);
        file.putShort(70, (short) 254).putShort(72, (short) 4).putInt(74, 1).putInt(78, 1);
        file.putShort(12, (short) entries).putInt(14 + entries * 12, 0);

        new Door(folder).assertRefused(file.array(), Reason.DAMAGED, "over one another");
    }

    @Test
    void refusesTwoWidths() {
        byte[] file = page().bytes();
        // The second entry, the height: two bytes of a count and one entry stand before it.
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putShort((int) TiffFile.directory(0) + 14, (short) 256);

        new Door(folder).assertRefused(file, Reason.DAMAGED, "says twice");
    }

    private void assertTaken(TiffFile file) throws IOException {
        assertThat(new Door(folder).inspect(file.bytes())).isEqualTo(new PictureFacts("image/tiff", 40, 20));
    }

    private static TiffFile page(Object... tags) {
        return TiffFile.classic().page(tags);
    }

    private static TiffFile pages(int count) {
        TiffFile file = TiffFile.classic();
        for (int i = 0; i < count; i++) {
            file.page();
        }
        return file;
    }

    private static long[] three(long value) {
        return new long[] {value, value, value};
    }
}
