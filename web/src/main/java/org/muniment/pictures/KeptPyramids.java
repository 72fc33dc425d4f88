package org.muniment.pictures;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muniment.storage.ContentId;
import org.muniment.storage.DerivedStore;

/**
 * The pyramids that were asked for last, so that a tile costs one reading of the file and not two. A name of bytes never
 * means others, so nothing here grows old; no file is held open.
 */
@Singleton
public class KeptPyramids {

    private static final long MOST_BYTES = 16_000_000;

    private final DerivedStore store;
    private final Map<ContentId, Pyramid> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    @Inject
    public KeptPyramids(DerivedStore store) {
        this.store = store;
    }

    public Pyramid open(ContentId id) throws IOException {
        synchronized (kept) {
            Pyramid known = kept.get(id);
            if (known != null) {
                return known;
            }
        }
        Pyramid opened = Pyramid.open(store.pathOf(id));
        synchronized (kept) {
            if (kept.put(id, opened) == null) {
                bytes += opened.weight();
            }
            for (var oldest = kept.entrySet().iterator(); bytes > MOST_BYTES && oldest.hasNext(); ) {
                bytes -= oldest.next().getValue().weight();
                oldest.remove();
            }
        }
        return opened;
    }
}
