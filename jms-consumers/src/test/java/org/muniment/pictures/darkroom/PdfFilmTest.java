package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFilmTest {

    @TempDir
    Path folder;

    private final PDDocument document = new PDDocument();

    @Test
    void aScanIsTakenInItsOwnPixels() throws Exception {
        page(LosslessFactory.createFromImage(document, halves(123, 77)), 0, false);

        var developed = Developed.of(saved());

        assertThat(developed.print().width()).isEqualTo(123);
        assertThat(developed.print().height()).isEqualTo(77);
        assertThat(developed.at(10, 40)).isEqualTo(0xff0000);
        assertThat(developed.at(110, 40)).isEqualTo(0x0000ff);
        assertThat(developed.description().compression).isEqualTo("Deflate");
        assertThat(developed.description().dpiAcross).isCloseTo(123 / 4.0, within(0.1));
    }

    @Test
    void aScanWithWordsBehindItIsAScan() throws Exception {
        page(JPEGFactory.createFromImage(document, halves(120, 80), 0.95f), 0, true);

        var developed = Developed.of(saved());

        assertThat(developed.print().width()).isEqualTo(120);
        assertThat(developed.red(10, 40)).isGreaterThan(240);
        assertThat(developed.description().compression).isEqualTo("JPEG");
    }

    @Test
    void aTurnedPageIsTurned() throws Exception {
        page(LosslessFactory.createFromImage(document, halves(120, 80)), 90, false);

        var developed = Developed.of(saved());

        assertThat(developed.print().width()).isEqualTo(80);
        assertThat(developed.at(40, 10)).as("what was left is above").isEqualTo(0xff0000);
        assertThat(developed.at(40, 110)).isEqualTo(0x0000ff);
    }

    @Test
    void everyOtherPageIsDrawnAt300DotsAnInch() throws Exception {
        var page = new PDPage(new PDRectangle(144, 72));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(Color.RED);
            content.addRect(0, 0, 72, 72);
            content.fill();
        }

        var developed = Developed.of(saved());

        assertThat(developed.print().width()).isEqualTo(600);
        assertThat(developed.print().height()).isEqualTo(300);
        assertThat(developed.at(100, 150)).isEqualTo(0xff0000);
        assertThat(developed.at(500, 150)).isEqualTo(0xffffff);
        assertThat(developed.description().dpiAcross).isEqualTo(300);
    }

    @Test
    void aSheetAsLargeAsAWallIsDrawnSmaller() throws Exception {
        document.addPage(new PDPage(new PDRectangle(14_000, 14_000)));
        var file = saved();

        try (var film = PictureFormat.open(file, 1_000_000)) {
            var promise = film.promise(1);

            assertThat(promise.pixels()).isBetween(900_000L, 1_000_000L);
            assertThat(film.develop(1).samples().getWidth()).isEqualTo(promise.width());
        }
    }

    @Test
    void pagesAreTakenOneByOne() throws Exception {
        page(LosslessFactory.createFromImage(document, halves(20, 10)), 0, false);
        page(LosslessFactory.createFromImage(document, halves(40, 10)), 0, false);
        var file = saved();

        assertThat(Developed.pages(file)).isEqualTo(2);
        assertThat(Developed.of(file, 2).print().width()).isEqualTo(40);
    }

    @Test
    void jbig2() throws Exception {
        var stream = new ByteArrayInputStream(blackSquareInJbig2());
        page(new PDImageXObject(document, stream, COSName.JBIG2_DECODE, 8, 8, 1, PDDeviceGray.INSTANCE), 0, false);

        var developed = Developed.of(saved());

        assertThat(developed.print().width()).isEqualTo(8);
        assertThat(developed.at(3, 3)).isZero();
        assertThat(developed.description().compression).isEqualTo("JBIG2");
    }

    @Test
    void jpeg2000IsRefusedWithTheReason() throws Exception {
        var stream =
                new ByteArrayInputStream(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' ', '\r', '\n', (byte) 0x87, '\n'});
        page(new PDImageXObject(document, stream, COSName.JPX_DECODE, 8, 8, 8, PDDeviceRGB.INSTANCE), 0, false);
        var file = saved();

        assertThatThrownBy(() -> Developed.of(file))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("JPEG 2000");
    }

    @Test
    void aPasswordIsRefusedWithTheReason() throws Exception {
        page(LosslessFactory.createFromImage(document, halves(20, 10)), 0, false);
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        var file = saved();

        assertThatThrownBy(() -> Developed.pages(file))
                .isInstanceOf(Undevelopable.class)
                .hasMessageContaining("password");
    }

    @Test
    void whoMayReadWithoutAPasswordMayImport() throws Exception {
        page(LosslessFactory.createFromImage(document, halves(20, 10)), 0, false);
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

        assertThat(Developed.of(saved()).print().width()).isEqualTo(20);
    }

    /**
     * A page of 8 by 8 and a region of it, all black, coded as ITU-T T.88 has it: rows as in T.6, the first by its run,
     * the others like the one above.
     */
    private static byte[] blackSquareInJbig2() {
        var bits = new StringBuilder("001" + "00110101" + "000101");
        bits.append("11".repeat(7)).append("000000000001000000000001");
        while (bits.length() % 8 != 0) {
            bits.append('0');
        }
        int coded = bits.length() / 8;
        var out = ByteBuffer.allocate(11 + 19 + 11 + 18 + coded);
        out.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
        out.putInt(8).putInt(8).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
        out.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + coded);
        out.putInt(8).putInt(8).putInt(0).putInt(0).put((byte) 0).put((byte) 1);
        for (int i = 0; i < coded; i++) {
            out.put((byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2));
        }
        return out.array();
    }

    private void page(PDImageXObject image, int rotation, boolean words) throws IOException {
        var page = new PDPage(new PDRectangle(288, 216));
        page.setRotation(rotation);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, 288, 216);
            if (words) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setRenderingMode(RenderingMode.NEITHER);
                content.showText("words");
                content.endText();
            }
        }
    }

    private static BufferedImage halves(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return picture;
    }

    private Path saved() throws IOException {
        var file = folder.resolve("file.pdf");
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }
}
