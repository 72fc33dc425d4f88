package org.muniment.pictures.darkroom;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The unpacked stream of pixels of a PNG: what its IDAT chunks hold, one after the other. */
final class PngPixels implements AutoCloseable {

    private final RandomAccessFile in;
    private final Inflater inflater = new Inflater();
    private final byte[] packed = new byte[1 << 16];
    private long left;
    private boolean begun;
    private boolean over;

    PngPixels(Path file) throws IOException {
        this.in = new RandomAccessFile(file.toFile(), "r");
        in.seek(8);
    }

    /**
     * Fills the array.
     *
     * @throws EOFException when the stream ends before
     */
    void read(byte[] bytes, int length) throws IOException {
        int filled = 0;
        try {
            while (filled < length) {
                int count = inflater.inflate(bytes, filled, length - filled);
                filled += count;
                if (count == 0) {
                    if (inflater.finished() || inflater.needsDictionary() || !feed()) {
                        throw new EOFException("The pixels end too early.");
                    }
                }
            }
        } catch (DataFormatException e) {
            throw Undevelopable.damaged(e);
        }
    }

    /** Takes what is left of the stream, so that its checksum is looked at. */
    void end() throws IOException {
        var rest = new byte[1 << 12];
        try {
            while (!inflater.finished()) {
                if (inflater.inflate(rest) == 0 && !inflater.finished() && (inflater.needsDictionary() || !feed())) {
                    return;
                }
            }
        } catch (DataFormatException e) {
            throw Undevelopable.damaged(e);
        }
    }

    private boolean feed() throws IOException {
        while (left == 0) {
            if (over || !nextChunk()) {
                over = true;
                return false;
            }
        }
        int count = in.read(packed, 0, (int) Math.min(packed.length, left));
        if (count < 0) {
            over = true;
            return false;
        }
        left -= count;
        if (left == 0) {
            in.skipBytes(4);
        }
        inflater.setInput(packed, 0, count);
        return true;
    }

    /** False when no chunk with pixels follows. Other chunks stand before and after them. */
    private boolean nextChunk() throws IOException {
        try {
            while (true) {
                long length = Integer.toUnsignedLong(in.readInt());
                var type = PngFilm.type(in);
                if (type.equals("IDAT")) {
                    begun = true;
                    left = length;
                    if (length == 0) {
                        in.skipBytes(4);
                        continue;
                    }
                    return true;
                }
                if (begun || type.equals("IEND")) {
                    return false;
                }
                in.seek(in.getFilePointer() + length + 4);
            }
        } catch (EOFException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
