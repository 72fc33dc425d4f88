package org.muniment.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF (ISO 32000-1) as scanners write it: on every page one JPEG and nothing else. */
final class DrawnPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    static byte[] of(byte[] jpeg, int width, int height, int pages) throws IOException {
        var pdf = new DrawnPdf();
        pdf.text("%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n");
        var kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(4 + 2 * page).append(" 0 R ");
        }
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>", null);
        pdf.object("<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>", null);
        pdf.object(
                "<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length %d >>"
                        .formatted(width, height, jpeg.length),
                jpeg);
        byte[] content = "q 200 0 0 126 0 0 cm /P Do Q".getBytes(StandardCharsets.US_ASCII);
        for (int page = 0; page < pages; page++) {
            pdf.object(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 126] /Contents %d 0 R /Resources << /XObject << /P 3 0 R >> >> >>"
                            .formatted(5 + 2 * page),
                    null);
            pdf.object("<< /Length " + content.length + " >>", content);
        }
        pdf.end();
        return pdf.out.toByteArray();
    }

    private void object(String dictionary, byte[] stream) throws IOException {
        offsets.add(out.size());
        text(offsets.size() + " 0 obj\n" + dictionary + "\n");
        if (stream != null) {
            text("stream\n");
            out.write(stream);
            text("\nendstream\n");
        }
        text("endobj\n");
    }

    private void end() throws IOException {
        int table = out.size();
        int count = offsets.size() + 1;
        text("xref\n0 " + count + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            text("%010d 00000 n \n".formatted(offset));
        }
        text("trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    }

    private void text(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
