package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muniment.events.Json;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingDecision.Before;
import org.muniment.ingest.VettingTable.Reach;
import org.muniment.processing.BatchReading;
import org.muniment.processing.Rereading;
import org.muniment.processing.Run;

/** A person wants a page read again, from a stage on and with other settings. */
@Stateless
public class SendingBack {

    @Inject
    private VettingTable table;

    @Inject
    private Rereading rereading;

    @Inject
    private BatchReading batchReading;

    public BatchItem sendBack(UUID batch, UUID id, long version, Rereading.Wish wish, String reason, Hand by) {
        BatchItem item = table.take(batch, id, version, Reach.BATCH);
        Vetting.requireReadable(item);
        Before before = VettingTable.asItIs(item);
        Run run = rereading.begin(item, wish);
        table.note(
                item,
                Verdict.SEND_BACK,
                by,
                reason == null || reason.isBlank() ? null : Vetting.checked(reason.strip(), "reason", 1_000),
                before.withRun(run.id()),
                Json.write(wish));
        item.settle(ItemState.QUEUED, null);
        BatchItem sent = table.done(item, by);
        batchReading.reopen(batch);
        return sent;
    }
}
