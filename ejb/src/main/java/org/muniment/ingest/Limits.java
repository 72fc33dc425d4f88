package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.muniment.nodes.Settings;
import org.muniment.pictures.PageLimits;

/** How much is taken at once, as the settings say. */
@ApplicationScoped
public class Limits {

    private static final long MEGA = 1_000_000L;

    private final long fileMegabytes;
    private final long pageMegapixels;
    private final int pagesPerFile;
    private final int filesPerRequest;
    private final long filesPerBatch;
    private final long archiveMegabytes;
    private final long archiveUnpackedMegabytes;

    /** @throws IllegalStateException with a sentence when a setting is not allowed */
    public Limits() {
        this.fileMegabytes = Settings.FILE_MEGABYTES.value();
        this.pageMegapixels = Settings.PAGE_MEGAPIXELS.value();
        this.pagesPerFile = Settings.PAGES_PER_FILE.value().intValue();
        this.filesPerRequest = Settings.FILES_PER_REQUEST.value().intValue();
        this.filesPerBatch = Settings.FILES_PER_BATCH.value();
        this.archiveMegabytes = Settings.ARCHIVE_MEGABYTES.value();
        this.archiveUnpackedMegabytes = Settings.ARCHIVE_UNPACKED_MEGABYTES.value();
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

    /** Bytes of one ZIP. */
    public long archiveBytes() {
        return archiveMegabytes * MEGA;
    }

    /** What the files of one ZIP are measured by. */
    ArchiveLimits ofOneArchive() {
        return new ArchiveLimits(filesPerBatch, archiveUnpackedMegabytes * MEGA);
    }
}
