package org.muniment.ingest;

import jakarta.inject.Singleton;

/** How much is taken at once. Each is a system property of the server, with the default here. */
@Singleton
public class Limits {

    private static final long MEGA = 1_000_000L;

    /** Bytes of one file. */
    public long fileBytes() {
        return setting("muniment.limit.file-megabytes", 250) * MEGA;
    }

    /** Pixels of one page. */
    public long pagePixels() {
        return setting("muniment.limit.page-megapixels", 120) * MEGA;
    }

    /** Files of one request. */
    public int filesPerRequest() {
        return Math.toIntExact(setting("muniment.limit.files-per-request", 15));
    }

    /** Files of one batch. */
    public long filesPerBatch() {
        return setting("muniment.limit.files-per-batch", 10_000);
    }

    private static long setting(String name, long byDefault) {
        long value = Long.getLong(name, byDefault);
        if (value <= 0) {
            throw new IllegalStateException("The setting " + name + " has to be more than 0, it is " + value + ".");
        }
        return value;
    }
}
