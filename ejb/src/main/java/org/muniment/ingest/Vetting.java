package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingTable.Reach;

/** What a person decides about an item: that it is right, that it is not wanted, that its title is another one. */
@Stateless
public class Vetting {

    private static final int REASON_LIMIT = 1_000;
    private static final int TITLE_LIMIT = 300;
    private static final Set<ItemState> BEING_READ =
            EnumSet.of(ItemState.DRAFT, ItemState.QUEUED, ItemState.PROCESSING, ItemState.CANCELLED);

    @Inject
    private VettingTable table;

    /** @throws Refusal when the item is not there to be confirmed, or changed since the person saw it */
    public BatchItem confirm(UUID batch, UUID id, long version, Hand by) {
        BatchItem item = table.take(batch, id, version, Reach.ITEM);
        requireReadable(item);
        if (item.state() == ItemState.CONFIRMED) {
            throw new Refusal(Reason.CONFLICT, "This page is confirmed already.");
        }
        if (item.state() == ItemState.FAILED) {
            throw new Refusal(
                    Reason.CONFLICT, "This page could not be read. Fill it in by hand, send it back or reject it.");
        }
        table.note(item, Verdict.CONFIRM, by, null, VettingTable.asItIs(item), null);
        item.settle(ItemState.CONFIRMED, null);
        return table.done(item, by);
    }

    /** @param reason why it is not wanted; everybody who works on the batch reads it */
    public BatchItem reject(UUID batch, UUID id, long version, String reason, Hand by) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(Reason.INVALID, "reason", "Say why it is rejected.");
        }
        String why = checked(reason.strip(), "reason", REASON_LIMIT);
        BatchItem item = table.take(batch, id, version, Reach.ITEM);
        requireReadable(item);
        if (item.state() == ItemState.REJECTED) {
            throw new Refusal(Reason.CONFLICT, "This page is rejected already.");
        }
        table.note(item, Verdict.REJECT, by, why, VettingTable.asItIs(item), null);
        item.settle(ItemState.REJECTED, item.error().orElse(null));
        return table.done(item, by);
    }

    /** Gives the artefact another title, which from then on is the person's word. */
    public BatchItem entitle(UUID batch, UUID id, long version, String title, Hand by) {
        String words = checkedTitle(title);
        BatchItem item = table.take(batch, id, version, Reach.ITEM);
        requireReadable(item);
        table.note(item, Verdict.CORRECT, by, null, VettingTable.asItIs(item), words);
        item.artefact().entitle(words, by, Instant.now());
        return table.done(item, by);
    }

    static String checkedTitle(String title) {
        if (title == null || title.isBlank()) {
            throw new Refusal(Reason.INVALID, "title", "A page needs a title.");
        }
        return checked(title.strip(), "title", TITLE_LIMIT);
    }

    /** @throws Refusal when it is not there for decisions: still being read, or in the catalogue already */
    static void requireReadable(BatchItem item) {
        if (BEING_READ.contains(item.state())) {
            throw new Refusal(Reason.CONFLICT, "This page is being read. Decide about it when that is done.");
        }
        if (item.state() == ItemState.INTEGRATING || item.state() == ItemState.COMPLETED) {
            throw new Refusal(Reason.CONFLICT, "This page is in the catalogue already.");
        }
    }

    static String checked(String value, String field, int limit) {
        if (value.codePointCount(0, value.length()) > limit) {
            throw new Refusal(
                    Reason.INVALID, field, "The " + field + " may have %,d characters at most.".formatted(limit));
        }
        if (value.indexOf('\0') >= 0) {
            throw new Refusal(Reason.INVALID, field, "The " + field + " contains a character that cannot be kept.");
        }
        return value;
    }
}
