package org.muniment.pictures;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.muniment.catalogue.Refusal;

/**
 * Walks the directories of a TIFF (revision 6.0) or BigTIFF: are they there, do they end, is each page's picture inside
 * the file. Copies in a lower resolution and masks are no pages. The walk costs no more than reading the file once, for
 * what the directories say is added up and bounded by the file's length.
 */
final class TiffInspection {

    private static final int BIG = 43;
    /** Directories for each page that is allowed: a page, its mask, and its copies, each half as large. */
    private static final int DIRECTORIES_PER_PAGE = 16;

    private final FileContent content;
    private final PageLimits limits;
    private final TiffForm form;

    TiffInspection(FileContent content, PageLimits limits) throws IOException {
        this.content = content;
        this.limits = limits;
        this.form = formOf(content);
    }

    static boolean begins(FileContent content) throws IOException {
        return content.says(0, "II*\0")
                || content.says(0, "MM\0*")
                || content.says(0, "II+\0")
                || content.says(0, "MM\0+");
    }

    private static TiffForm formOf(FileContent content) throws IOException {
        ByteOrder order = content.u8(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new TiffForm(order, content.u16(2, order) == BIG);
    }

    PictureFacts facts() throws IOException {
        Set<Long> seen = new HashSet<>();
        TiffBudget budget = new TiffBudget(content);
        TiffPage first = null;
        TiffPage copy = null;
        Optional<Refusal> obstacle = Optional.empty();
        boolean readable = false;
        int pages = 0;
        long at = form.firstDirectory(content);
        while (at != 0) {
            if (!seen.add(at)) {
                throw content.damaged("is damaged: its directories go round in a circle.");
            }
            limits.checkPages(content, seen.size() / DIRECTORIES_PER_PAGE);
            TiffDirectories.Directory directory = new TiffDirectories(content, form, budget).read(at);
            TiffPage page = new TiffPage(content, form, directory);
            if (page.isCopyOrMask()) {
                copy = copy == null ? page : copy;
            } else {
                pages++;
                limits.checkPages(content, pages);
                page.check(limits, budget, pages);
                Optional<Refusal> unreadable = page.obstacle();
                readable |= unreadable.isEmpty();
                obstacle = obstacle.isPresent() ? obstacle : unreadable;
                first = first == null ? page : first;
            }
            at = directory.next();
        }
        if (first == null) {
            // Cameras write their raw pictures beside a small one, which is then the only one that can be shown.
            first = onlyCopy(copy, budget);
        } else if (!readable) {
            throw obstacle.orElseThrow();
        }
        return new PictureFacts("image/tiff", (int) first.width(), (int) first.height());
    }

    private TiffPage onlyCopy(TiffPage copy, TiffBudget budget) throws IOException {
        if (copy == null) {
            throw content.damaged("has a TIFF header and no picture.");
        }
        copy.check(limits, budget, 1);
        Optional<Refusal> obstacle = copy.obstacle();
        if (obstacle.isPresent()) {
            throw obstacle.get();
        }
        return copy;
    }
}
