package org.muniment.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/**
 * Where a ZIP lists its entries, and how many they are. It is walked entry by entry before a library reads the list into
 * memory, for a few gigabytes can list a hundred million entries. After PKWARE's APPNOTE 6.3, sections 4.3.12 to 4.3.16.
 *
 * @param offset bytes before the list
 */
record CentralDirectory(long offset, long entries) {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_BYTES = 56;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_BYTES = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int IN_THE_LARGE_END = 0xFFFF;

    /**
     * @param name as people know the file, for the sentences
     * @param most entries at most
     * @throws Refusal when it is not a whole ZIP in one piece, or lists more
     */
    static CentralDirectory of(FileChannel zip, String name, long most) throws IOException {
        try {
            long end = endOf(zip, name);
            ByteBuffer last = read(zip, end, END_BYTES);
            long bytes = Integer.toUnsignedLong(last.getInt(12));
            long offset = Integer.toUnsignedLong(last.getInt(16));
            long expectedEnd = end;
            boolean large = Short.toUnsignedInt(last.getShort(10)) == IN_THE_LARGE_END
                    || bytes == 0xFFFFFFFFL
                    || offset == 0xFFFFFFFFL;
            if (large && end >= LOCATOR_64_BYTES) {
                ByteBuffer locator = read(zip, end - LOCATOR_64_BYTES, LOCATOR_64_BYTES);
                if (locator.getInt(0) == LOCATOR_64) {
                    expectedEnd = locator.getLong(8);
                    ByteBuffer largeEnd = read(zip, expectedEnd, END_64_BYTES);
                    if (largeEnd.getInt(0) != END_64) {
                        throw damaged(name);
                    }
                    bytes = largeEnd.getLong(40);
                    offset = largeEnd.getLong(48);
                }
            }
            if (offset < 0 || bytes < 0 || offset + bytes != expectedEnd) {
                throw damaged(name);
            }
            return new CentralDirectory(offset, count(zip, name, offset, expectedEnd, most));
        } catch (EOFException cutOff) {
            throw damaged(name);
        }
    }

    private static long endOf(FileChannel zip, String name) throws IOException {
        long size = zip.size();
        int tail = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
        ByteBuffer bytes = read(zip, size - tail, tail);
        for (int at = tail - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                // Two programs that find different ends read different lists: only an end at the very end is one.
                if (at + END_BYTES + Short.toUnsignedInt(bytes.getShort(at + 20)) != tail) {
                    throw damaged(name);
                }
                return size - tail + at;
            }
        }
        throw damaged(name);
    }

    private static long count(FileChannel zip, String name, long from, long to, long most) throws IOException {
        long entries = 0;
        for (long at = from; at < to; entries++) {
            if (entries == most) {
                throw new Refusal(
                        Reason.TOO_LARGE,
                        "file",
                        "%s lists more than %,d files, which is more than a batch takes. Divide it."
                                .formatted(name, most));
            }
            ByteBuffer entry = read(zip, at, ENTRY_BYTES);
            if (entry.getInt(0) != ENTRY) {
                throw damaged(name);
            }
            at += ENTRY_BYTES
                    + Short.toUnsignedInt(entry.getShort(28))
                    + Short.toUnsignedInt(entry.getShort(30))
                    + Short.toUnsignedInt(entry.getShort(32));
        }
        return entries;
    }

    private static ByteBuffer read(FileChannel zip, long at, int bytes) throws IOException {
        if (at < 0) {
            throw new EOFException();
        }
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (zip.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    static Refusal damaged(String name) {
        return new Refusal(
                Reason.DAMAGED,
                "file",
                name + " is damaged or not a ZIP in one piece. Pack it again and drop it here.");
    }
}
