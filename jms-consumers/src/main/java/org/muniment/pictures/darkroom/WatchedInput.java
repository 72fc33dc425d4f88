package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;

/**
 * A file that notices how far it is read beyond its end. The decoder of WebP goes on with zeros there, and would hand
 * over half a picture as a whole one. The first zeros it gets from here: a decoder that gets none asks anew for each
 * pixel, and how often it asked would say nothing about how much was missing.
 */
final class WatchedInput extends FileImageInputStream {

    /** Bytes that a decoder looks ahead. */
    private static final int HARMLESS = 16;

    private boolean exhausted;

    WatchedInput(Path file) throws IOException {
        super(file.toFile());
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? beyond() : read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = Math.max(0, super.read(bytes, offset, length));
        while (read < length && beyond() == 0) {
            bytes[offset + read++] = 0;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    private int beyond() {
        if (streamPos >= length() + HARMLESS) {
            exhausted = true;
            return -1;
        }
        streamPos++;
        return 0;
    }

    void requireEnough() throws Undevelopable {
        if (exhausted) {
            throw Undevelopable.breaksOff();
        }
    }
}
