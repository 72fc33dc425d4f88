package org.muniment.pictures;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.catalogue.Refusal;
import org.muniment.storage.ContentId;

/**
 * Which file shows an artefact to whom, remembered for two seconds: a viewer that moves asks for dozens of tiles of one
 * picture in a moment. Who asks is not remembered: session and roles are looked at for each request, and what is kept is
 * kept for their sight. A refusal is never kept.
 */
@Singleton
public class PicturesInSight {

    private static final long NANOS = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 2000;

    /** What the database is asked. */
    interface Question {
        ContentId ask(UUID artefact, String role, Sight sight);
    }

    private record Key(UUID artefact, String role, Sight sight) {}

    private record Known(ContentId content, long since) {}

    private final Question question;
    private final LongSupplier nanos;
    private final Map<Key, Known> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    public PicturesInSight(PreparedPictures prepared) {
        this(prepared::require, System::nanoTime);
    }

    PicturesInSight(Question question, LongSupplier nanos) {
        this.question = question;
        this.nanos = nanos;
    }

    /** @throws Refusal when there is none that the person may see, or none yet */
    public ContentId require(UUID artefact, String role, Sight sight) {
        var key = new Key(artefact, role, sight);
        long now = nanos.getAsLong();
        synchronized (known) {
            Known one = known.get(key);
            if (one != null && now - one.since < NANOS) {
                return one.content;
            }
            known.remove(key);
        }
        ContentId content = question.ask(artefact, role, sight);
        synchronized (known) {
            known.put(key, new Known(content, now));
        }
        return content;
    }
}
