package org.muniment.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.processing.QueueView.PauseView;

/** The queues: how much lies on them, who works on it, and the letters that nobody could read. */
@Path("queues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Queues")
public class QueuesResource {

    @Inject
    private Callers callers;

    @Inject
    private QueueViews views;

    @Inject
    private DeadLetterViews letterViews;

    @Inject
    private LetterOffice office;

    @Inject
    private Pauses pauses;

    @Context
    private HttpServletRequest request;

    public record Queues(List<QueueView> items) {}

    public record PausedQueues(List<PauseView> items) {}

    public record Letters(List<DeadLetterView> items) {}

    public record Why(String reason) {}

    /** @param ids of the letters that are meant */
    public record Chosen(List<String> ids) {}

    /** @param done how many; the others had gone already, or came from nowhere known */
    public record Handled(int done) {}

    @GET
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "The queues: depth, rate, age, consumers, backlog")
    public Queues queues() {
        return new Queues(views.all());
    }

    @GET
    @Path("pauses")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Queues that stand still because somebody paused them")
    public PausedQueues paused() {
        return new PausedQueues(pauses.all().stream().map(PauseView::of).toList());
    }

    @PUT
    @Path("{queue}/pause")
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Pause a queue on all nodes; what is at work goes on to its end")
    public PausedQueues pause(@PathParam("queue") String queue, Why why) {
        pauses.pause(
                known(queue),
                why == null ? null : why.reason(),
                callers.require(request).name());
        return paused();
    }

    @DELETE
    @Path("{queue}/pause")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Let a queue run again")
    public PausedQueues resume(@PathParam("queue") String queue) {
        pauses.resume(known(queue), callers.require(request).name());
        return paused();
    }

    @GET
    @Path("dead-letters")
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Messages that no consumer could take, the newest first")
    public Letters letters() {
        return new Letters(letterViews.all());
    }

    @POST
    @Path("dead-letters/replay")
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Send dead letters to the queues they came from")
    public Handled replay(Chosen chosen) {
        return new Handled(office.replay(ids(chosen), callers.require(request).name()));
    }

    @POST
    @Path("dead-letters/discard")
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Throw dead letters away")
    public Handled discard(Chosen chosen) {
        return new Handled(office.discard(ids(chosen), callers.require(request).name()));
    }

    private static List<String> ids(Chosen chosen) {
        if (chosen == null || chosen.ids() == null || chosen.ids().isEmpty()) {
            throw new Refusal(Reason.INVALID, "ids", "Name the letters that are meant.");
        }
        if (chosen.ids().size() > DeadLetters.MOST) {
            throw new Refusal(Reason.INVALID, "ids", "At most " + DeadLetters.MOST + " letters at one time.");
        }
        return chosen.ids();
    }

    private static Queue known(String word) {
        try {
            return Queue.of(word);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
