package org.muniment.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.http.Id;
import org.muniment.http.Listed;
import org.muniment.identity.Caller;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.nodes.Settings;

/** Traces: what was done to artefacts. The superuser sees all, everybody else the runs of the batches they opened. */
@Path("runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Traces")
public class RunsResource {

    @Inject
    private Callers callers;

    @Inject
    private Traces traces;

    @Inject
    private Repeats repeats;

    @Context
    private HttpServletRequest request;

    /** Stages that gave up alike; {@code reason} as the trace gives it. */
    public record Alike(String stage, String reason) {}

    /** @param more whether there are others of the kind that this request did not reach */
    public record Repeated(int runs, boolean more) {}

    public record Groups(List<Repeats.Alike> items) {}

    @GET
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "List runs, the newest first")
    public Listed<RunRow> list(
            @BeanParam TraceQuery query,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Listed.checkedLimit(limit);
        TraceSearch search = query.search(onlyOf(), Listed.checkedCursor(cursor));
        return Listed.of(traces.list(search, most), most, TraceHead::id).map(RunRow::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Show the trace of a run: stages, attempts, reports")
    public TraceView get(@PathParam("id") Id id) {
        Caller caller = callers.require(request);
        TraceHead head = traces.head(id.value())
                .filter(found -> caller.has(Role.SUPERUSER) || found.person().equals(caller.name()))
                .orElseThrow(Refusal::notFound);
        return TraceView.of(traces.of(head), Settings.TRACE_DAYS.value().intValue(), caller.has(Role.SUPERUSER));
    }

    @POST
    @Path("{id}/retry")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Run the stage again at which a run gave up")
    public Response again(@PathParam("id") Id id) {
        TraceHead head = traces.head(id.value()).orElseThrow(Refusal::notFound);
        repeats.one(head.id(), callers.require(request).name());
        return Response.accepted(get(id)).build();
    }

    @GET
    @Path("failures")
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Stages that gave up, those alike together")
    public Groups failures() {
        return new Groups(repeats.groups());
    }

    @POST
    @Path("retry")
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Run a stage again for all that gave up at it for the same reason")
    public Response alike(Alike asked) {
        if (asked == null || asked.stage() == null || asked.reason() == null) {
            throw new Refusal(Reason.INVALID, "stage", "Name the stage and the reason of those that shall run again.");
        }
        int runs = repeats.alike(
                asked.stage(), asked.reason(), callers.require(request).name());
        return Response.accepted(new Repeated(runs, runs == Repeats.CHUNK)).build();
    }

    /** The name to whose batches the caller is confined; null for the superuser. */
    private String onlyOf() {
        Caller caller = callers.require(request);
        return caller.has(Role.SUPERUSER) ? null : caller.name();
    }
}
