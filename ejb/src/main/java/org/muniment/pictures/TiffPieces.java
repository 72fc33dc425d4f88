package org.muniment.pictures;

import java.io.IOException;
import org.muniment.pictures.TiffDirectories.Values;

/** The strips or tiles of a page: whether they lie inside the file. */
final class TiffPieces {

    private final FileContent content;
    private final TiffForm form;
    private final TiffBudget budget;

    TiffPieces(FileContent content, TiffForm form, TiffBudget budget) {
        this.content = content;
        this.form = form;
        this.budget = budget;
    }

    /**
     * @param lengths null where an old program left them out
     * @param count how many pieces the page has by its size
     */
    void check(Values offsets, Values lengths, long count) throws IOException {
        if (offsets.count() < count || lengths != null && lengths.count() < count) {
            throw content.damaged("is damaged: it has fewer strips or tiles than its size needs.");
        }
        budget.spend(inDirectory(offsets, count) + (lengths == null ? 0 : inDirectory(lengths, count)));
        for (long i = 0; i < count; i++) {
            long length = lengths == null ? 1 : value(lengths, i);
            if (!content.has(value(offsets, i), length)) {
                throw content.cutOff();
            }
        }
    }

    /** Uncompressed pieces are as long as their pixels; the last one may have fewer rows. */
    void checkLengths(Values lengths, long count, long each, long last) throws IOException {
        for (long i = 0; i < count; i++) {
            if (value(lengths, i) < (i < count - 1 ? each : last)) {
                throw content.damaged("is damaged: a strip of it has fewer bytes than pixels.");
            }
        }
    }

    private long inDirectory(Values values, long count) {
        return count * values.bytes() <= form.place() ? 0 : count * values.bytes();
    }

    private long value(Values values, long index) throws IOException {
        return content.number(values.at() + index * values.bytes(), values.bytes(), form.order());
    }
}
