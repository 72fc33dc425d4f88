package org.muniment.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory of one picture in a little-endian TIFF or BigTIFF: its fields in the order of their tags. */
final class TiffDirectory {

    static final int SHORT = 3;
    static final int LONG = 4;
    static final int RATIONAL = 5;
    static final int LONG8 = 16;

    private record Field(int type, int count, byte[] value) {}

    private final boolean big;
    private final SortedMap<Integer, Field> fields = new TreeMap<>();

    TiffDirectory(boolean big) {
        this.big = big;
    }

    void shorts(int tag, int... values) {
        var bytes = buffer(values.length * Short.BYTES);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        fields.put(tag, new Field(SHORT, values.length, bytes.array()));
    }

    void longs(int tag, long... values) {
        var bytes = buffer(values.length * Integer.BYTES);
        for (long value : values) {
            bytes.putInt((int) value);
        }
        fields.put(tag, new Field(LONG, values.length, bytes.array()));
    }

    /** Places in the file: 64 bits in a BigTIFF, 32 in a classic one. */
    void offsets(int tag, long... values) {
        if (!big) {
            longs(tag, values);
            return;
        }
        var bytes = buffer(values.length * Long.BYTES);
        for (long value : values) {
            bytes.putLong(value);
        }
        fields.put(tag, new Field(LONG8, values.length, bytes.array()));
    }

    /** Whole numbers, written as fractions. */
    void rationals(int tag, int... values) {
        var bytes = buffer(values.length * 2 * Integer.BYTES);
        for (int value : values) {
            bytes.putInt(value).putInt(1);
        }
        fields.put(tag, new Field(RATIONAL, values.length, bytes.array()));
    }

    /**
     * The bytes of the directory, with values that have no room in their field after it.
     *
     * @param start where in the file it will stand, even
     * @param last whether there is none after it; otherwise the next stands where these bytes end
     */
    ByteBuffer at(long start, boolean last) {
        int room = big ? 8 : 4;
        int size = big ? 8 + 20 * fields.size() + 8 : 2 + 12 * fields.size() + 4;
        int length = size;
        for (var field : fields.values()) {
            length += field.value.length > room ? even(field.value.length) : 0;
        }
        var bytes = buffer(length);
        int values = size;
        word(bytes, fields.size(), big ? 8 : 2);
        for (var entry : fields.entrySet()) {
            var field = entry.getValue();
            bytes.putShort((short) (int) entry.getKey()).putShort((short) field.type);
            word(bytes, field.count, room);
            if (field.value.length > room) {
                word(bytes, start + values, room);
                bytes.put(values, field.value);
                values += even(field.value.length);
            } else {
                bytes.put(field.value).position(bytes.position() + room - field.value.length);
            }
        }
        word(bytes, last ? 0 : start + length, room);
        return bytes.rewind();
    }

    private static void word(ByteBuffer bytes, long value, int size) {
        switch (size) {
            case 2 -> bytes.putShort((short) value);
            case 4 -> bytes.putInt((int) value);
            default -> bytes.putLong(value);
        }
    }

    private static int even(int length) {
        return length + length % 2;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
