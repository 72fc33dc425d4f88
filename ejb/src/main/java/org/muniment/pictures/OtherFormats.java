package org.muniment.pictures;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Formats that are not taken, known by how they begin, so that a refusal can call them by their names. */
final class OtherFormats {

    private static final int TEXT = 1024;

    /** What stands at the beginning of the file, and what that makes it. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    /** The brand of an ISO base media file (ISO/IEC 14496-12, section 4.3), which stands at byte 8. */
    private static final Map<String, String> BRANDS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("8BPS", "a Photoshop document (PSD)");
        BEGINNINGS.put("PK\u0003\u0004", "a ZIP archive or an office document");
        BEGINNINGS.put("PK\u0005\u0006", "an empty ZIP archive");
        BEGINNINGS.put("\0\0\0\fjP  ", "a JPEG 2000 picture");
        BEGINNINGS.put("\u00FFO\u00FFQ", "a JPEG 2000 picture");
        BEGINNINGS.put("\0\0\0\fJXL ", "a JPEG XL picture");
        BEGINNINGS.put("\u00FF\n", "a JPEG XL picture");
        BEGINNINGS.put("AT&TFORM", "a DjVu document");
        BEGINNINGS.put("%!PS", "a PostScript document");
        BEGINNINGS.put("\u00C5\u00D0\u00D3\u00C6", "a PostScript picture (EPS)");
        BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
        BEGINNINGS.put("v/1\u0001", "an OpenEXR picture");
        BEGINNINGS.put("#?RADIANCE", "a Radiance picture (HDR)");
        BEGINNINGS.put("qoif", "a QOI picture");
        BEGINNINGS.put("DDS ", "a texture (DDS)");
        BEGINNINGS.put("\0\0\u0001\0", "an icon (ICO)");
        BEGINNINGS.put("\u0001\u00DA", "an SGI picture");
        BEGINNINGS.put("RIFF", "a sound or a film");
        BEGINNINGS.put("{\\rtf", "a text document (RTF)");
        BEGINNINGS.put("Rar!", "a RAR archive");
        BEGINNINGS.put("7z\u00BC\u00AF", "a 7-Zip archive");
        BEGINNINGS.put("\u001F\u008B", "a compressed file (gzip)");
        BEGINNINGS.put("IIU\0", "a raw photograph");
        BEGINNINGS.put("FUJIFILM", "a raw photograph");
        BRANDS.put("avif", "an AVIF picture");
        BRANDS.put("avis", "an AVIF picture");
        BRANDS.put("hei", "a HEIC picture");
        BRANDS.put("hev", "a HEIC picture");
        BRANDS.put("mif1", "a HEIF picture");
        BRANDS.put("msf1", "a HEIF picture");
        BRANDS.put("crx", "a raw photograph");
        BRANDS.put("", "a film");
    }

    private OtherFormats() {}

    /** With its article, such as {@code a Photoshop document (PSD)}. */
    static Optional<String> nameOf(FileContent content) throws IOException {
        if (content.says(4, "ftyp")) {
            return firstOf(content, 8, BRANDS);
        }
        // Two letters are few: a bitmap also says how long its header is.
        if (content.says(0, "BM") && content.has(0, 18) && content.u8(16) == 0 && content.u8(17) == 0) {
            return Optional.of("a Windows bitmap (BMP)");
        }
        if (content.text(0, 3).matches("P[1-7]\\s")) {
            return Optional.of("a portable bitmap (PNM)");
        }
        Optional<String> binary = firstOf(content, 0, BEGINNINGS);
        return binary.isPresent() ? binary : markup(content.text(0, TEXT).toLowerCase(Locale.ROOT));
    }

    private static Optional<String> firstOf(FileContent content, long at, Map<String, String> beginnings)
            throws IOException {
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            if (content.says(at, beginning.getKey())) {
                return Optional.of(beginning.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> markup(String text) {
        if (text.contains("<svg")) {
            return Optional.of("an SVG drawing");
        }
        if (text.contains("<!doctype html") || text.contains("<html")) {
            return Optional.of("a web page");
        }
        return text.startsWith("<?xml") ? Optional.of("an XML document") : Optional.empty();
    }
}
