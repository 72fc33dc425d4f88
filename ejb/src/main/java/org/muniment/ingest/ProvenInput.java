package org.muniment.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** The bytes of a packed file, which have to be as many as its list says and add up to its checksum. */
final class ProvenInput extends FilterInputStream {

    private final CheckedInputStream checked;
    private final String name;
    private final long expectedBytes;
    private final long expectedSum;
    private long bytes;

    private ProvenInput(InputStream unpacked, String name, long expectedBytes, long expectedSum) {
        super(new CheckedInputStream(unpacked, new CRC32()));
        this.checked = (CheckedInputStream) in;
        this.name = name;
        this.expectedBytes = expectedBytes;
        this.expectedSum = expectedSum;
    }

    /** Opens the packed bytes, which may fail on what their list says. */
    interface Unpacker {
        InputStream open() throws IOException;
    }

    static ProvenInput of(Unpacker unpacker, String name, ZipArchiveEntry entry) {
        try {
            return new ProvenInput(unpacker.open(), name, entry.getSize(), entry.getCrc());
        } catch (IOException | IllegalArgumentException brokenList) {
            throw damaged(name);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, from, length);
        } catch (IOException brokenPacking) {
            throw damaged(name);
        }
        bytes += Math.max(read, 0);
        boolean over = read < 0;
        if (bytes > expectedBytes
                || over && (bytes < expectedBytes || checked.getChecksum().getValue() != expectedSum)) {
            throw damaged(name);
        }
        return read;
    }

    private static Refusal damaged(String name) {
        return new Refusal(
                Reason.DAMAGED, "file", name + " was damaged in the ZIP. Pack it again and send it once more.");
    }
}
