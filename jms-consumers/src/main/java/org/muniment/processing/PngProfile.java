package org.muniment.processing;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** The colour profile inside a PNG file (chunk iCCP), which the platform's reader leaves out. */
final class PngProfile {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int MOST_STORED = 1 << 20;
    private static final int MOST_UNPACKED = 4 << 20;

    private PngProfile() {}

    /** Empty when there is none, or none that is understood. */
    static Optional<ICC_Profile> of(Path file) {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(SIGNATURE);
            while (true) {
                int length = in.readInt();
                var type = new String(in.readNBytes(4), java.nio.charset.StandardCharsets.US_ASCII);
                if (type.equals("iCCP") && length > 0 && length <= MOST_STORED) {
                    return Optional.of(unpack(in.readNBytes(length)));
                }
                if (type.equals("IDAT") || type.equals("IEND") || length < 0) {
                    return Optional.empty();
                }
                in.skipNBytes((long) length + CHECKSUM);
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A name, a zero, the method of compression, then the profile. */
    private static ICC_Profile unpack(byte[] chunk) throws IOException {
        int zero = 0;
        while (zero < chunk.length && chunk[zero] != 0) {
            zero++;
        }
        int start = zero + 2;
        if (start >= chunk.length) {
            throw new IOException("The colour profile is empty.");
        }
        var packed = new ByteArrayInputStream(chunk, start, chunk.length - start);
        try (var in = new InflaterInputStream(packed)) {
            return ICC_Profile.getInstance(in.readNBytes(MOST_UNPACKED));
        }
    }
}
