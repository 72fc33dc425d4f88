package org.muniment.pictures;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads directories of a TIFF, as far as the door wants to know. */
final class TiffDirectories {

    static final int NEW_SUBFILE_TYPE = 254;
    static final int SUBFILE_TYPE = 255;
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS = 258;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int STRIP_OFFSETS = 273;
    static final int SAMPLES = 277;
    static final int ROWS_PER_STRIP = 278;
    static final int STRIP_BYTES = 279;
    static final int PLANAR = 284;
    static final int TILE_WIDTH = 322;
    static final int TILE_HEIGHT = 323;
    static final int TILE_OFFSETS = 324;
    static final int TILE_BYTES = 325;
    static final int OLD_JPEG = 513;

    private static final Set<Integer> WANTED = Set.of(
            NEW_SUBFILE_TYPE,
            SUBFILE_TYPE,
            WIDTH,
            HEIGHT,
            BITS,
            COMPRESSION,
            PHOTOMETRIC,
            STRIP_OFFSETS,
            SAMPLES,
            ROWS_PER_STRIP,
            STRIP_BYTES,
            PLANAR,
            TILE_WIDTH,
            TILE_HEIGHT,
            TILE_OFFSETS,
            TILE_BYTES,
            OLD_JPEG);

    /** Bytes of a whole number by its type: BYTE, SHORT, LONG, IFD, LONG8, IFD8. */
    private static final Map<Integer, Integer> NUMBERS = Map.of(1, 1, 3, 2, 4, 4, 13, 4, 16, 8, 18, 8);

    private final FileContent content;
    private final TiffForm form;
    private final TiffBudget budget;

    TiffDirectories(FileContent content, TiffForm form, TiffBudget budget) {
        this.content = content;
        this.form = form;
        this.budget = budget;
    }

    /**
     * Whole numbers under one tag; they are read when they are asked for.
     *
     * @param at where the first stands
     * @param bytes of each
     */
    record Values(long at, long count, int bytes) {}

    /** @param next where the next directory is; 0 for none */
    record Directory(Map<Integer, Values> values, long next) {}

    Directory read(long at) throws IOException {
        if (!content.has(at, form.count())) {
            throw content.cutOff();
        }
        long entries = content.number(at, form.count(), form.order());
        long start = at + form.count();
        if (entries < 0 || entries > content.length() / form.entry() || !content.has(start, entries * form.entry())) {
            throw content.cutOff();
        }
        budget.spend(entries * form.entry());
        Map<Integer, Values> values = new HashMap<>();
        for (long i = 0; i < entries; i++) {
            long entry = start + i * form.entry();
            int tag = content.u16(entry, form.order());
            // Which of two widths is meant, one reader would guess so and another otherwise.
            if (WANTED.contains(tag) && values.put(tag, values(entry)) != null) {
                throw content.damaged("is damaged: it says twice what there is to be one of (field " + tag + ").");
            }
        }
        long end = start + entries * form.entry();
        // Some programs leave the last zero out.
        long next = content.has(end, form.place()) ? content.number(end, form.place(), form.order()) : 0;
        return new Directory(values, next);
    }

    private Values values(long entry) throws IOException {
        int type = content.u16(entry + 2, form.order());
        long count = content.number(entry + 4, form.place(), form.order());
        int bytes = NUMBERS.getOrDefault(type, 0);
        if (bytes == 0) {
            throw content.damaged("is damaged: a size or a place in it is no whole number.");
        }
        long value = entry + 4 + form.place();
        if (count < 0 || count > content.length()) {
            throw content.cutOff();
        }
        if (count * bytes > form.place()) {
            value = content.number(value, form.place(), form.order());
        }
        if (!content.has(value, count * bytes)) {
            throw content.cutOff();
        }
        return new Values(value, count, bytes);
    }
}
