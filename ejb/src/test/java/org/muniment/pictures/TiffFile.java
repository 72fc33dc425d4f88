package org.muniment.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Writes TIFF and BigTIFF files, right ones and wrong ones: directories first, the pixels of each behind its own. */
final class TiffFile {

    private static final int BYTES_OF_PIXELS = 4_000;

    private final ByteOrder order;
    private final boolean big;
    private final List<TreeMap<Integer, long[]>> pages = new ArrayList<>();
    private Long lastNext;

    TiffFile(ByteOrder order, boolean big) {
        this.order = order;
        this.big = big;
    }

    static TiffFile classic() {
        return new TiffFile(ByteOrder.LITTLE_ENDIAN, false);
    }

    /** A grey page of 40 by 20 pixels in one strip, changed as wished. */
    TiffFile page(Object... tagsAndValues) {
        TreeMap<Integer, long[]> tags = new TreeMap<>();
        tags.put(256, new long[] {40});
        tags.put(257, new long[] {20});
        tags.put(258, new long[] {8});
        tags.put(259, new long[] {1});
        tags.put(262, new long[] {1});
        tags.put(273, new long[] {here(pages.size())});
        tags.put(277, new long[] {1});
        tags.put(278, new long[] {20});
        tags.put(279, new long[] {800});
        for (int i = 0; i < tagsAndValues.length; i += 2) {
            int tag = (int) tagsAndValues[i];
            if (tagsAndValues[i + 1] == null) {
                tags.remove(tag);
            } else {
                tags.put(
                        tag,
                        tagsAndValues[i + 1] instanceof long[] all ? all : new long[] {(int) tagsAndValues[i + 1]});
            }
        }
        pages.add(tags);
        return this;
    }

    /** The last directory names this place as the one of a next. */
    TiffFile goesOnAt(long place) {
        this.lastNext = place;
        return this;
    }

    /** Where the pixels of a page lie; its directory lies before them. */
    long here(int page) {
        return directory(page) + 1_000;
    }

    static long directory(int page) {
        return 16 + page * (1_000L + BYTES_OF_PIXELS);
    }

    byte[] bytes() {
        ByteBuffer file = ByteBuffer.allocate((int) directory(pages.size())).order(order);
        file.put(Samples.ascii(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM"));
        file.putShort((short) (big ? 43 : 42));
        if (big) {
            file.putShort((short) 8).putShort((short) 0).putLong(directory(0));
        } else {
            file.putInt((int) directory(0));
        }
        for (int page = 0; page < pages.size(); page++) {
            boolean last = page == pages.size() - 1;
            write(file, page, last ? lastNext == null ? 0 : lastNext : directory(page + 1));
        }
        return file.array();
    }

    private void write(ByteBuffer file, int page, long next) {
        file.position((int) directory(page));
        TreeMap<Integer, long[]> tags = pages.get(page);
        long arrays = directory(page) + 400;
        if (big) {
            file.putLong(tags.size());
        } else {
            file.putShort((short) tags.size());
        }
        for (var tag : tags.entrySet()) {
            long[] values = tag.getValue();
            file.putShort(tag.getKey().shortValue()).putShort((short) (big ? 16 : 4));
            place(file, values.length);
            if (values.length == 1) {
                place(file, values[0]);
            } else {
                place(file, arrays);
                int back = file.position();
                file.position((int) arrays);
                Arrays.stream(values).forEach(value -> place(file, value));
                arrays = file.position();
                file.position(back);
            }
        }
        place(file, next);
    }

    private void place(ByteBuffer file, long value) {
        if (big) {
            file.putLong(value);
        } else {
            file.putInt((int) value);
        }
    }
}
