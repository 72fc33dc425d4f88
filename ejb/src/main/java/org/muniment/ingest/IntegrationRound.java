package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** What every node does once a second for the batches that are being integrated. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntegrationRound {

    /** Chunks of a batch in one round: what is left waits for the next, so that nothing else of the node waits. */
    private static final int AT_ONCE = 10;

    @Inject
    private IntegrationChunks chunks;

    @Inject
    private Integration integration;

    /** Each chunk is a transaction of its own; two nodes that do it at the same time do no harm. */
    public void once() {
        chunks.underWay().forEach(this::goOn);
        if (chunks.anyLeftBehind()) {
            integration.giveBack();
        }
    }

    private void goOn(UUID batch) {
        for (int i = 0; i < AT_ONCE; i++) {
            int changed = chunks.tellRejected(batch) + chunks.mark(batch) + chunks.place(batch);
            if (changed == 0) {
                chunks.end(batch);
                return;
            }
        }
    }
}
