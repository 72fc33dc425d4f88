package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.ingest.Tallies.Tally;

/** Gathers what is shown of batches, a page of them at a time. */
@ApplicationScoped
public class BatchViews {

    @Inject
    private Tallies tallies;

    @Inject
    private TimeLeft timeLeft;

    public List<BatchView> of(List<Batch> batches) {
        Map<UUID, Tally> counted = tallies.of(batches);
        Map<UUID, Long> left = timeLeft.of(batches);
        return batches.stream()
                .map(batch -> BatchView.of(batch, counted.get(batch.id()), left.get(batch.id())))
                .toList();
    }

    /** With the version as ETag. */
    public Response tagged(Response.ResponseBuilder answer, Batch batch) {
        return answer.entity(of(List.of(batch)).get(0))
                .tag(new EntityTag(Long.toString(batch.version())))
                .build();
    }
}
