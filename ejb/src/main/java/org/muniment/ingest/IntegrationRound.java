package org.muniment.ingest;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What every node does once a second for the batches that are being integrated. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntegrationRound {

    private static final Logger LOG = Logger.getLogger(IntegrationRound.class);

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
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                if (chunks.tellRejected(batch) + chunks.mark(batch) + chunks.place(batch) == 0) {
                    chunks.end(batch);
                    return;
                }
            }
        } catch (EJBException e) {
            // The others go on; this one is tried again in the next second.
            LOG.errorf(e, "The integration of batch %s did not go on", batch);
        }
    }
}
