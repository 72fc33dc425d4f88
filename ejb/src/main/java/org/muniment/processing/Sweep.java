package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.muniment.ingest.IntegrationRound;

/** Puts right what crashes and lost messages left behind, and keeps the queues filled. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweep {

    @Inject
    private Runs runs;

    @Inject
    private Leases leases;

    @Inject
    private Outcomes outcomes;

    @Inject
    private IntegrationRound integrations;

    @Inject
    private Dispatch dispatch;

    @Inject
    private WakeUps wakeUps;

    @Inject
    private TracePurge oldTraces;

    /** Each step is a transaction of its own; doing it twice at the same time, on two nodes, does no harm. */
    public void once() {
        leases.lapsed().forEach(outcomes::lapse);
        dispatch.takeBackUnclaimed();
        while (runs.beginNext() == Runs.CHUNK) {
            wakeUps.fill();
        }
        wakeUps.fill();
        integrations.once();
        oldTraces.once();
    }
}
