package org.muniment.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/**
 * Looks at a file that came in and tells whether it is a whole picture of a type that is taken. It reads structure
 * only, so a file that promises a thousand megapixels costs nothing.
 */
public final class PictureInspection {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final long pixelLimit;

    /** @param pixelLimit pixels of one page at most */
    public PictureInspection(long pixelLimit) {
        this.pixelLimit = pixelLimit;
    }

    /**
     * @param name the name that the person knows the file by, for the sentences
     * @throws Refusal when it is no picture, not a whole one, or too large
     */
    public PictureFacts inspect(Path file, String name) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                throw new Refusal(Reason.DAMAGED, "file", name + " is empty.");
            }
            PictureFacts facts = factsOf(bytes, name);
            if (facts.width() <= 0 || facts.height() <= 0) {
                throw damaged(name + " says that it is " + facts.width() + " by " + facts.height() + " pixels.");
            }
            if (facts.pixels() > pixelLimit) {
                throw new Refusal(
                        Reason.TOO_LARGE,
                        "file",
                        "%s has %,d megapixels; the limit is %,d. Make it smaller or ask your administrator."
                                .formatted(name, facts.pixels() / 1_000_000, pixelLimit / 1_000_000));
            }
            return facts;
        }
    }

    private static PictureFacts factsOf(RandomAccessFile bytes, String name) throws IOException {
        byte[] start = new byte[PNG.length];
        int read = Math.max(0, bytes.read(start));
        bytes.seek(0);
        if (read == PNG.length && Arrays.equals(start, PNG)) {
            return new PngInspection(bytes, name).facts();
        }
        if (read >= JPEG.length && Arrays.equals(start, 0, JPEG.length, JPEG, 0, JPEG.length)) {
            return new JpegInspection(bytes, name).facts();
        }
        throw new Refusal(
                Reason.UNSUPPORTED_TYPE,
                "file",
                name + " is not a picture that Muniment takes. It takes JPEG and PNG.");
    }

    static Refusal damaged(String sentence) {
        return new Refusal(Reason.DAMAGED, "file", sentence);
    }

    static Refusal cutOff(String name, long bytes) {
        String size = bytes < 1_000_000 ? "%,d bytes".formatted(bytes) : "%.1f MB".formatted(bytes / 1e6);
        return damaged(name + " is cut off after " + size + ". Scan it again and drop it here.");
    }
}
