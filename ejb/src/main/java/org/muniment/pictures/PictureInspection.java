package org.muniment.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muniment.catalogue.Refusal;

/**
 * Looks at a file that came in and tells whether it is a whole picture of a type that is taken. It reads structure
 * only, through a window of a few kilobytes, so a file that promises a thousand megapixels costs nothing. What no
 * structure shows, such as a damaged scan, is told when the picture is decoded.
 */
public final class PictureInspection {

    /** What is taken, as people call it. */
    public static final List<String> FORMATS = List.of("JPEG", "PNG", "TIFF", "WebP", "GIF", "PDF");

    private static final String TAKEN = "It takes JPEG, PNG, TIFF, WebP, GIF and PDF.";

    private final PageLimits limits;

    public PictureInspection(PageLimits limits) {
        this.limits = limits;
    }

    /**
     * @param name the name that the person knows the file by, for the sentences
     * @throws Refusal when it is no picture, not a whole one, or too large
     */
    public PictureFacts inspect(Path file, String name) throws IOException {
        try (FileContent content = new FileContent(file, name)) {
            if (content.length() == 0) {
                throw content.damaged("is empty.");
            }
            return facts(content);
        }
    }

    private PictureFacts facts(FileContent content) throws IOException {
        if (content.says(0, "\u0089PNG\r\n\u001A\n")) {
            return new PngInspection(content, limits).facts();
        }
        if (content.says(0, "\u00FF\u00D8\u00FF")) {
            return new JpegInspection(content, limits).facts();
        }
        if (TiffInspection.begins(content)) {
            return new TiffInspection(content, limits).facts();
        }
        if (content.says(0, "RIFF") && content.says(8, "WEBP")) {
            return new WebpInspection(content, limits).facts();
        }
        if (content.says(0, "GIF87a") || content.says(0, "GIF89a")) {
            return new GifInspection(content, limits).facts();
        }
        if (PdfInspection.begins(content)) {
            return new PdfInspection(content).facts();
        }
        Optional<String> known = OtherFormats.nameOf(content);
        throw content.unsupported(known.map(format -> "is " + format + ", which Muniment does not take. ")
                        .orElse("is not a picture that Muniment takes. ")
                + TAKEN);
    }
}
