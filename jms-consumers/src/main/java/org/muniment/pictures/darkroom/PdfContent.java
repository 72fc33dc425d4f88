package org.muniment.pictures.darkroom;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What is on a page of a PDF: its pictures, and whether anything else is drawn. Nothing is decoded for that. */
final class PdfContent extends PDFGraphicsStreamEngine {

    private final List<PdfPicture> pictures = new ArrayList<>();
    private boolean more;

    private PdfContent(PDPage page) {
        super(page);
    }

    static PdfContent of(PDPage page) throws IOException {
        var content = new PdfContent(page);
        content.processPage(page);
        return content;
    }

    /** The picture that fills the page, when there is nothing else on it but text that is not shown. */
    Optional<PdfPicture> onlyPicture() {
        boolean alone = !more && pictures.size() == 1 && pictures.get(0).fills(getPage());
        return alone ? Optional.of(pictures.get(0)) : Optional.empty();
    }

    /** JPEG 2000 has no decoder here; a page would come out without its picture. */
    void requireKnownCodecs() throws Undevelopable {
        if (pictures.stream().anyMatch(PdfPicture::isJpeg2000)) {
            throw new Undevelopable("This page of the PDF holds a JPEG 2000 picture, which cannot be read;"
                    + " save the PDF with JPEG or lossless pictures.");
        }
    }

    /** Memory to decode the largest picture of the page. */
    long pictureBytes() {
        return pictures.stream().mapToLong(PdfPicture::decodedBytes).max().orElse(0);
    }

    long nativeBytes() {
        return pictures.stream().mapToLong(PdfPicture::nativeBytes).max().orElse(0);
    }

    @Override
    public void drawImage(PDImage image) {
        if (image instanceof PDImageXObject stored) {
            pictures.add(new PdfPicture(
                    stored,
                    getGraphicsState().getCurrentTransformationMatrix(),
                    getPage().getRotation()));
        } else {
            more = true;
        }
        more |= image.isStencil() || getGraphicsState().getNonStrokeAlphaConstant() < 1;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        // The words behind a scan, for searching, are not shown.
        more |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
    }

    @Override
    public void strokePath() {
        more = true;
    }

    @Override
    public void fillPath(int windingRule) {
        more = true;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        more = true;
    }

    @Override
    public void shadingFill(COSName name) {
        more = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // A path that is not drawn is nothing.
    }

    @Override
    public void clip(int windingRule) {
        // Scanning programs clip to the page.
    }

    @Override
    public void moveTo(float x, float y) {
        // See appendRectangle.
    }

    @Override
    public void lineTo(float x, float y) {
        // See appendRectangle.
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // See appendRectangle.
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // See appendRectangle.
    }

    @Override
    public void endPath() {
        // See appendRectangle.
    }
}
