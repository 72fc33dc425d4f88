package org.muniment.system.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes PDF documents as scanners do: each page is one picture (ISO 32000-1, sections 7.5 and 8.9.5). */
final class PdfFile {

    /** Catalogue and pages come first. */
    private static final int BEFORE_PAGES = 2;

    private static final int OBJECTS_PER_PAGE = 3;

    private record Scan(String dictionary, byte[] data) {}

    private final List<Scan> scans = new ArrayList<>();

    /** @param dictionary of the picture, such as {@code /Filter /DCTDecode /ColorSpace /DeviceRGB /BitsPerComponent 8} */
    PdfFile page(String dictionary, byte[] data) {
        scans.add(new Scan(dictionary, data));
        return this;
    }

    PdfFile jpeg(TestCard card) {
        return page(
                "/Filter /DCTDecode /ColorSpace /DeviceRGB /BitsPerComponent 8",
                card.as("jpeg", java.awt.image.BufferedImage.TYPE_INT_RGB));
    }

    byte[] bytes(String... trailer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        write(out, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < scans.size(); i++) {
            kids.append(BEFORE_PAGES + 1 + i * OBJECTS_PER_PAGE).append(" 0 R ");
        }
        object(out, places, "<< /Type /Catalog /Pages 2 0 R >>", null);
        object(out, places, "<< /Type /Pages /Kids [ " + kids + "] /Count " + scans.size() + " >>", null);
        for (Scan scan : scans) {
            int page = places.size() + 1;
            object(
                    out,
                    places,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 120 80] /Contents " + (page + 1)
                            + " 0 R /Resources << /XObject << /Scan " + (page + 2) + " 0 R >> >> >>",
                    null);
            byte[] content = "q 120 0 0 80 0 0 cm /Scan Do Q".getBytes(StandardCharsets.US_ASCII);
            object(out, places, "<< /Length " + content.length + " >>", content);
            object(
                    out,
                    places,
                    "<< /Type /XObject /Subtype /Image /Width " + TestCard.WIDTH + " /Height " + TestCard.HEIGHT + " "
                            + scan.dictionary() + " /Length " + scan.data().length + " >>",
                    scan.data());
        }
        int table = out.size();
        write(out, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(out, "%010d 00000 n \n".formatted(place)));
        write(
                out,
                "trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R " + String.join(" ", trailer)
                        + " >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void object(ByteArrayOutputStream out, List<Integer> places, String dictionary, byte[] stream) {
        places.add(out.size());
        write(out, places.size() + " 0 obj\n" + dictionary + "\n");
        if (stream != null) {
            write(out, "stream\n");
            out.writeBytes(stream);
            write(out, "\nendstream\n");
        }
        write(out, "endobj\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
