package org.muniment.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.muniment.http.Listed;
import org.muniment.http.Words;
import org.muniment.identity.Hand;

/**
 * A part of the queue.
 *
 * @param counts how many items of the batch are in which state
 * @param next the cursor for the part after this one; null at the end
 */
public record QueueView(Map<String, Long> counts, List<QueueEntry> items, String next) {

    /**
     * @param confidence the mean over the characters, 0 to 1; null where no model read it
     * @param decision what was last decided and not taken back; null before
     * @param claim who has it open; null when nobody has
     */
    public record QueueEntry(
            UUID id,
            UUID artefactId,
            String title,
            String fileName,
            String state,
            String error,
            long version,
            Integer characters,
            Integer uncertain,
            Double confidence,
            Decided decision,
            ClaimView claim) {}

    /** @param mine whether the caller decided it */
    public record Decided(String verdict, String by, Instant at, boolean mine) {}

    static QueueView of(Listed<VettingQueue.Entry> page, Map<ItemState, Long> counts, Hand caller) {
        Map<String, Long> words = new TreeMap<>();
        counts.forEach((state, count) -> words.put(Words.of(state), count));
        return new QueueView(
                words, page.items().stream().map(entry -> entry(entry, caller)).toList(), page.next());
    }

    private static QueueEntry entry(VettingQueue.Entry entry, Hand caller) {
        return new QueueEntry(
                entry.item(),
                entry.artefact(),
                entry.title(),
                entry.fileName(),
                Words.of(entry.state()),
                entry.error(),
                entry.version(),
                entry.characters(),
                entry.uncertain(),
                entry.confidence(),
                entry.verdict() == null
                        ? null
                        : new Decided(
                                Words.of(entry.verdict()),
                                entry.decidedBy().name(),
                                entry.decidedAt(),
                                entry.decidedBy().account().equals(caller.account())),
                entry.claim() == null ? null : ClaimView.of(entry.claim(), caller));
    }
}
