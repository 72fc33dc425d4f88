package org.muniment.ingest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.http.Id;
import org.muniment.http.Listed;
import org.muniment.http.Version;
import org.muniment.http.Words;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.processing.Halts;

/** Batches: what came in together. */
@Path("batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class BatchesResource {

    @Inject
    private Callers callers;

    @Inject
    private Imports imports;

    @Inject
    private Halts halts;

    @Inject
    private Integration integration;

    @Inject
    private Deletions deletions;

    @Inject
    private BatchList batches;

    @Inject
    private BatchViews views;

    /** @param kind one of the kinds; {@code minutes} for now */
    public record NewBatch(String name, String kind, String note, String collection) {}

    @POST
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Open a batch")
    public Response open(
            NewBatch asked, @HeaderParam("Idempotency-Key") String key, @Context HttpServletRequest request) {
        NewBatch wanted = asked == null ? new NewBatch(null, null, null, null) : asked;
        Batch batch = imports.open(
                wanted.name(),
                wanted.kind(),
                wanted.note(),
                wanted.collection(),
                new Sender(callers.require(request).name(), key));
        return views.tagged(Response.created(URI.create("/api/batches/" + batch.id())), batch);
    }

    /**
     * @param state one of the states; {@code failures} for those in which an item could not be read
     * @param by the account of the person who opened it
     * @param words in the name or the note
     */
    @GET
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "List batches, the newest first")
    public Listed<BatchView> list(
            @QueryParam("state") String state,
            @QueryParam("by") String by,
            @QueryParam("q") String words,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Listed.checkedLimit(limit);
        List<Batch> found = batches.list(question(state, by, words), Listed.checkedCursor(cursor), most);
        Listed<Batch> page = Listed.of(found, most, Batch::id);
        return new Listed<>(views.of(page.items()), page.next());
    }

    /** @param states how many batches are in which state, whatever state is looked for */
    public record CountsView(long all, Map<String, Long> states, long failures, List<String> people) {}

    @GET
    @Path("counts")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "How many batches there are by state, and who opened them")
    public CountsView counts(@QueryParam("by") String by, @QueryParam("q") String words) {
        BatchList.Counts counts = batches.counts(question(null, by, words));
        Map<String, Long> states = new TreeMap<>();
        counts.states().forEach((state, count) -> states.put(Words.of(state), count));
        long all = counts.states().values().stream().mapToLong(Long::longValue).sum();
        return new CountsView(all, states, counts.failures(), counts.people());
    }

    private static BatchList.Question question(String state, String by, String words) {
        boolean failures = "failures".equals(state);
        return new BatchList.Question(
                failures ? null : Words.parse(BatchState.class, state, "state"), failures, by, words);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Show a batch and how far it is")
    public Response get(@PathParam("id") Id id) {
        return views.tagged(Response.ok(), imports.require(id.value()));
    }

    /** JSON Merge Patch (RFC 7396): what is not named stays, null empties the note. */
    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Rename a batch or change its note")
    public Response describe(@PathParam("id") Id id, @HeaderParam("If-Match") String ifMatch, BatchPatch patch) {
        return views.tagged(
                Response.ok(), imports.describe(id.value(), patch.description(), Version.ofIfMatch(ifMatch)));
    }

    @POST
    @Path("{id}/start")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Begin to read what is in a batch")
    public Response start(@PathParam("id") Id id) {
        return views.tagged(Response.accepted(), imports.start(id.value()));
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Stop the reading or the integration of a batch; what is done stays")
    public Response cancel(@PathParam("id") Id id) {
        if (imports.require(id.value()).state() == BatchState.INTEGRATING) {
            integration.forbid(id.value());
            integration.giveBack();
            return views.tagged(Response.ok(), imports.require(id.value()));
        }
        halts.forbid(id.value());
        return views.tagged(Response.ok(), halts.dropWork(id.value()));
    }

    /** What people confirmed goes into the catalogue, a hundred items at a time, whoever looks on. */
    @POST
    @Path("{id}/integrate")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Put what is confirmed into the catalogue")
    public Response integrate(@PathParam("id") Id id) {
        return views.tagged(Response.accepted(), integration.begin(id.value()));
    }

    /**
     * @param items how many went
     * @param files files that showed them and are gone
     * @param filesLater files that are taken away within a day
     */
    public record DeletedView(int items, int files, int filesLater) {}

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Delete a batch with everything that came in with it")
    public DeletedView delete(@PathParam("id") Id id, @Context HttpServletRequest request) {
        Deletions.Deleted deleted =
                deletions.batch(id.value(), callers.require(request).name());
        return new DeletedView(deleted.items(), deleted.files(), deleted.filesLater());
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Go on with the reading of a cancelled batch")
    public Response resume(@PathParam("id") Id id) {
        return views.tagged(Response.accepted(), halts.resume(id.value()));
    }
}
