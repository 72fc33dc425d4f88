package org.muniment.pictures.darkroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF. A page that is nothing but one picture is taken as that picture, in its own pixels; every other page is drawn at
 * 300 dots an inch, or fewer where that would be too many pixels.
 */
final class PdfFilm implements Film {

    private static final int DPI = 300;
    private static final int POINTS_AN_INCH = 72;
    private static final long MEMORY = 8 << 20;

    private final long pagePixels;
    private final PDDocument document;

    PdfFilm(Path file, long pagePixels) throws IOException {
        this.pagePixels = pagePixels;
        try {
            var cache = MemoryUsageSetting.setupMixed(MEMORY);
            document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()), cache.streamCache);
        } catch (InvalidPasswordException e) {
            throw new Undevelopable("This PDF is protected by a password; save it without one.", e);
        } catch (IOException | RuntimeException e) {
            throw new Undevelopable("This PDF is damaged and cannot be opened.", e);
        }
    }

    @Override
    public int pages() throws IOException {
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw new Undevelopable("This PDF has no pages.");
        }
        return pages;
    }

    @Override
    public Promise promise(int page) throws IOException {
        var content = content(page);
        var only = content.onlyPicture();
        if (only.isPresent()) {
            return only.get().promise().within(pagePixels);
        }
        var drawing = drawing(page);
        long pixels = (long) drawing.width * drawing.height;
        return new Promise(
                        drawing.width,
                        drawing.height,
                        4 * pixels + content.pictureBytes() + (48L << 20),
                        content.nativeBytes())
                .within(pagePixels);
    }

    @Override
    public Negative develop(int page) throws IOException {
        promise(page);
        var content = content(page);
        Optional<PdfPicture> only = content.onlyPicture();
        return Negative.of(only.isPresent() ? only.get().upright() : drawn(page));
    }

    private PdfContent content(int page) throws IOException {
        var content = PdfContent.of(document.getPage(page - 1));
        content.requireKnownCodecs();
        return content;
    }

    private BufferedImage drawn(int page) throws IOException {
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page - 1, drawing(page).scale, ImageType.RGB);
    }

    private record Drawing(int width, int height, float scale) {}

    private Drawing drawing(int page) throws Undevelopable {
        PDPage sheet = document.getPage(page - 1);
        var box = sheet.getCropBox();
        boolean onItsSide = sheet.getRotation() % 180 != 0;
        double points = (double) box.getWidth() * box.getHeight();
        if (!(points >= 1) || !(points < 1e12)) {
            throw new Undevelopable("This page of the PDF says that it has no size.");
        }
        double most = Math.sqrt(0.98 * pagePixels / points);
        double scale = Math.min((double) DPI / POINTS_AN_INCH, most);
        int width = (int) Math.max(1, Math.floor(box.getWidth() * (float) scale));
        int height = (int) Math.max(1, Math.floor(box.getHeight() * (float) scale));
        return new Drawing(onItsSide ? height : width, onItsSide ? width : height, (float) scale);
    }

    @Override
    public Description describe(int page) {
        var description = new Description();
        description.format = PictureFormat.PDF.word();
        description.formatVersion = Float.toString(document.getVersion());
        var about = document.getDocumentInformation();
        description.software = Description.line(about.getProducer());
        try {
            var content = content(page);
            var only = content.onlyPicture();
            if (only.isPresent()) {
                only.get().describe(description);
            } else {
                var drawing = drawing(page);
                description.compression = "drawn";
                description.width = drawing.width;
                description.height = drawing.height;
                double dpi = drawing.scale * POINTS_AN_INCH;
                description.dpi(dpi, dpi);
            }
        } catch (IOException | RuntimeException e) {
            // Decoding has said so, or will.
        }
        return description;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
