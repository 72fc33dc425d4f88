package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import org.muniment.nodes.Setting;
import org.muniment.pictures.PageLimits;

/** How much is taken at once. Each is a setting of the server, with the default here. */
@ApplicationScoped
public class Limits {

    private static final long MEGA = 1_000_000L;

    private final long fileMegabytes;
    private final long pageMegapixels;
    private final int pagesPerFile;
    private final int filesPerRequest;
    private final long filesPerBatch;

    /** @throws IllegalStateException with a sentence when a setting is not allowed */
    public Limits() {
        this.fileMegabytes = setting("file-megabytes", 250, 100_000);
        // The side of a picture is told in 32 bits, and none of the tools that read it goes further.
        this.pageMegapixels = setting("page-megapixels", 120, 2_000);
        this.pagesPerFile = (int) setting("pages-per-file", 500, 100_000);
        this.filesPerRequest = (int) setting("files-per-request", 15, 10_000);
        this.filesPerBatch = setting("files-per-batch", 10_000, 10_000_000);
    }

    /** A setting that cannot be obeyed ends the start, before somebody relies on it. */
    void check(@Observes Startup boot) {
        // Made by being observed.
    }

    /** Bytes of one file. */
    public long fileBytes() {
        return fileMegabytes * MEGA;
    }

    /** Pixels of one page. */
    public long pagePixels() {
        return pageMegapixels * MEGA;
    }

    /** Pages of one file. */
    public int pagesPerFile() {
        return pagesPerFile;
    }

    /** What the door measures a file by. */
    public PageLimits ofOneFile() {
        return new PageLimits(pagePixels(), pagesPerFile());
    }

    /** Files of one request. */
    public int filesPerRequest() {
        return filesPerRequest;
    }

    /** Files of one batch. */
    public long filesPerBatch() {
        return filesPerBatch;
    }

    private static long setting(String name, long byDefault, long most) {
        return new Setting("muniment.limit." + name).wholeNumber(byDefault, 1, most);
    }
}
