package org.muniment.pictures;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The small answers that were drawn last, above all the tiles at the edges, which cannot be sent as they are stored. Their
 * names hold the content id of the pyramid, so nothing here grows old.
 */
@Singleton
public class KeptPictures {

    private static final int MOST_BYTES_OF_ONE = 500_000;

    private final long mostBytes;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    public KeptPictures() {
        this(32_000_000);
    }

    KeptPictures(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<byte[]> find(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    synchronized void keep(String name, byte[] picture) {
        if (picture.length > MOST_BYTES_OF_ONE) {
            return;
        }
        byte[] before = kept.put(name, picture);
        bytes += picture.length - (before == null ? 0 : before.length);
        for (var oldest = kept.values().iterator(); bytes > mostBytes && oldest.hasNext(); ) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
