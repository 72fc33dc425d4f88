package org.muniment.pictures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The directories of a little-endian TIFF or BigTIFF. Nothing is believed: whatever the file says of itself must lie
 * inside of it before memory is taken for it.
 */
final class TiffInput {

    private static final int MOST_DIRECTORIES = 32;
    private static final int MOST_FIELDS = 64;

    private final FileChannel channel;
    private final long length;
    private final boolean big;
    private final long first;

    TiffInput(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
        var header = bytes(0, 16);
        boolean little = header.get() == 'I' && header.get() == 'I';
        int version = header.getShort();
        if (!little || version != 42 && version != 43) {
            throw new IOException("it does not begin as a little-endian TIFF");
        }
        this.big = version == 43;
        if (big && header.getInt() != 8) {
            throw new IOException("its header is none of a BigTIFF");
        }
        this.first = offset(header);
    }

    long length() {
        return length;
    }

    /** The whole numbers of each directory by their tags; the others must be there, and are left out. */
    List<Map<Integer, long[]>> directories() throws IOException {
        var directories = new ArrayList<Map<Integer, long[]>>();
        for (long at = first; at != 0; ) {
            if (directories.size() == MOST_DIRECTORIES) {
                throw new IOException("it has more than " + MOST_DIRECTORIES + " directories");
            }
            int head = big ? 8 : 2;
            var counted = bytes(at, head);
            long fields = big ? counted.getLong() : counted.getShort() & 0xFFFF;
            if (fields < 1 || fields > MOST_FIELDS) {
                throw new IOException("a directory has " + fields + " fields");
            }
            int size = big ? 20 : 12;
            var entries = bytes(at + head, (int) fields * size + (big ? 8 : 4));
            var directory = new HashMap<Integer, long[]>();
            for (int field = 0; field < fields; field++) {
                addField(directory, entries.position(field * size));
            }
            directories.add(directory);
            at = offset(entries.position((int) fields * size));
        }
        return directories;
    }

    private void addField(Map<Integer, long[]> directory, ByteBuffer entry) throws IOException {
        int tag = entry.getShort() & 0xFFFF;
        int type = entry.getShort();
        long count = offset(entry);
        int size =
                switch (type) {
                    case TiffDirectory.SHORT -> Short.BYTES;
                    case TiffDirectory.LONG -> Integer.BYTES;
                    case TiffDirectory.LONG8, TiffDirectory.RATIONAL -> Long.BYTES;
                    default -> 0;
                };
        if (size == 0) {
            return;
        }
        if (count < 1 || count > length / size) {
            throw new IOException("the field " + tag + " has " + count + " values");
        }
        boolean inside = count * size <= (big ? 8 : 4);
        var values = inside ? entry : bytes(offset(entry), Math.toIntExact(count * size));
        if (type == TiffDirectory.RATIONAL) {
            return;
        }
        var numbers = new long[(int) count];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = switch (size) {
                case Short.BYTES -> values.getShort() & 0xFFFF;
                case Integer.BYTES -> values.getInt() & 0xFFFFFFFFL;
                default -> values.getLong();
            };
        }
        directory.put(tag, numbers);
    }

    private long offset(ByteBuffer bytes) {
        return big ? bytes.getLong() : bytes.getInt() & 0xFFFFFFFFL;
    }

    private ByteBuffer bytes(long at, int size) throws IOException {
        return bytes(channel, at, size);
    }

    /** @throws IOException when the file does not reach so far */
    static ByteBuffer bytes(FileChannel channel, long at, int size) throws IOException {
        long length = channel.size();
        if (at < 0 || size < 0 || size > length || at > length - size) {
            throw new IOException("it ends after " + length + " bytes, before what it promises");
        }
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("it ended while it was read");
            }
        }
        return bytes.rewind();
    }
}
