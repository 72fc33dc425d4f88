package org.muniment.ingest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.http.Id;
import org.muniment.http.Listed;
import org.muniment.http.Words;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;

/** The items of a batch as people go through them to decide. */
@Path("batches/{batch}/vetting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vetting")
public class VettingResource {

    @Inject
    private Callers callers;

    @Inject
    private VettingQueue queue;

    /** @param item null when none is left that nobody else has open */
    public record NextView(UUID item) {}

    /** @param around an item that shall stand in the list, with some before it; the cursor is left aside then */
    @GET
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "The items of a batch with what was decided, by whom, and who has them open")
    public QueueView queue(
            @PathParam("batch") Id batch,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("around") String around,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Context HttpServletRequest request) {
        int most = Listed.checkedLimit(limit);
        UUID item = Listed.checkedCursor(around);
        UUID after = item == null ? Listed.checkedCursor(cursor) : queue.before(batch.value(), item);
        ItemState wanted = Words.parse(ItemState.class, state, "state");
        Listed<VettingQueue.Entry> page =
                Listed.of(queue.list(batch.value(), wanted, after, most), most, VettingQueue.Entry::item);
        return QueueView.of(
                page, queue.counts(batch.value()), callers.require(request).hand());
    }

    @GET
    @Path("next")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "The next item that waits and that nobody else has open")
    public NextView next(
            @PathParam("batch") Id batch, @QueryParam("after") String after, @Context HttpServletRequest request) {
        return new NextView(queue.next(
                        batch.value(),
                        Listed.checkedCursor(after),
                        callers.require(request).hand())
                .orElse(null));
    }
}
