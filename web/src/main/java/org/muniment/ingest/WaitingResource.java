package org.muniment.ingest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.http.Listed;
import org.muniment.identity.Role;
import org.muniment.ingest.WaitingBatches.Waiting;

/** What waits to be decided upon. */
@Path("vetting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vetting")
public class WaitingResource {

    @Inject
    private WaitingBatches waiting;

    /** @param items how many items wait for somebody, over all batches */
    public record WaitingView(long items, List<Waiting> batches) {}

    /** @param items how many items wait for somebody, over all batches */
    public record CountView(long items) {}

    @GET
    @Path("count")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "How many items wait for a person")
    public CountView count() {
        return new CountView(waiting.items());
    }

    @GET
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "What waits for a person, by batch")
    public WaitingView waiting() {
        return new WaitingView(waiting.items(), waiting.list(Listed.MOST));
    }
}
