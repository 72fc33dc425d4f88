package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.muniment.audit.AuditTrail;

/**
 * What people do with dead letters, written down. The broker and the database share no transaction: the deed comes first
 * and names what was done, so the book never tells of a letter that was left where it lay.
 */
@Stateless
public class LetterOffice {

    @Inject
    private DeadLetters letters;

    @Inject
    private AuditTrail audit;

    /** @return how many were sent to the queues they came from */
    public int replay(Collection<String> ids, String who) {
        return written(letters.replay(ids), "dead-letters-replayed", who);
    }

    /** @return how many were thrown away */
    public int discard(Collection<String> ids, String who) {
        return written(letters.discard(ids), "dead-letters-discarded", who);
    }

    private int written(List<String> done, String action, String who) {
        if (!done.isEmpty()) {
            audit.record(who, action, "queue:DLQ", Map.of("letters", done));
        }
        return done.size();
    }
}
