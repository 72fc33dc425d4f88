package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;

/**
 * A file that notices when it is read beyond its end. The decoder of WebP goes on with zeros there, and would hand over
 * half a picture as a whole one.
 */
final class WatchedInput extends FileImageInputStream {

    /** A decoder looks a little ahead. */
    private static final int HARMLESS = 24;

    private int beyond;

    WatchedInput(Path file) throws IOException {
        super(file.toFile());
    }

    @Override
    public int read() throws IOException {
        return counted(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return counted(super.read(bytes, offset, length));
    }

    private int counted(int read) {
        if (read < 0) {
            beyond++;
        }
        return read;
    }

    void requireEnough() throws Undevelopable {
        if (beyond > HARMLESS) {
            throw Undevelopable.breaksOff();
        }
    }

    int beyond() {
        return beyond;
    }
}
