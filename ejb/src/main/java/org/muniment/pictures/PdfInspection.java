package org.muniment.pictures;

import java.io.IOException;

/**
 * Looks whether a PDF (ISO 32000-1, section 7.5) is whole. How many pages it has and how large they are stands in
 * objects that may be compressed or encrypted; that is told when it is split.
 */
final class PdfInspection {

    private static final String HEADER = "%PDF-";
    /** Where readers look for header and trailer, since some programs write a few bytes around a document. */
    private static final int NEAR = 1024;

    private final FileContent content;

    PdfInspection(FileContent content) {
        this.content = content;
    }

    static boolean begins(FileContent content) throws IOException {
        return content.text(0, NEAR).contains(HEADER);
    }

    PictureFacts facts() throws IOException {
        // Lines of zeros behind the end are what some copying programs leave.
        long end = content.length();
        while (end > 0 && isPadding(content.u8(end - 1)) && content.length() - end < 64 * NEAR) {
            end--;
        }
        String last = content.text(Math.max(0, end - NEAR), NEAR);
        if (!last.contains("%%EOF")) {
            throw content.cutOff();
        }
        if (!last.contains("startxref")) {
            throw content.damaged("does not say where its table of objects is. Save it again as PDF.");
        }
        return new PictureFacts("application/pdf", null, null);
    }

    private static boolean isPadding(int value) {
        return value == 0 || value == '\n' || value == '\r' || value == ' ';
    }
}
