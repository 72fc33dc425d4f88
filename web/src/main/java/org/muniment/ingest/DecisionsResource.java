package org.muniment.ingest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.http.Id;
import org.muniment.http.Version;
import org.muniment.http.Words;
import org.muniment.identity.Callers;
import org.muniment.identity.Hand;
import org.muniment.identity.Role;
import org.muniment.processing.Rereading;
import org.muniment.transcription.AskedReading;
import org.muniment.transcription.TypedText;
import org.muniment.transcription.WritingMode;

/** What people decide about items. Each names in {@code If-Match} the version that was looked at. */
@Path("batches/{batch}/items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vetting")
public class DecisionsResource {

    @Inject
    private Callers callers;

    @Inject
    private Vetting vetting;

    @Inject
    private FillingIn filling;

    @Inject
    private SendingBack sendingBack;

    @Inject
    private Undoing undoing;

    @Inject
    private VettingClaims claims;

    @Inject
    private VettingViews views;

    /** @param reason why it is not wanted */
    public record Rejection(String reason) {}

    /**
     * @param from the stage to begin at; null for the first that can be done again
     * @param direction {@code auto}, {@code vertical} or {@code horizontal}
     * @param readings {@code quick} or {@code several}
     * @param reason what was wrong; null when it says itself
     */
    public record SentBack(String from, String direction, String readings, String reason) {}

    /**
     * @param title null to leave it as it is
     * @param text one line of the page in one line of text
     * @param writingMode {@code vertical-rl} or {@code horizontal-lr}; null for vertical
     */
    public record Filled(String title, String text, String writingMode) {}

    @GET
    @Path("{item}/vetting")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "An item with all that is needed to decide about it")
    public Response look(
            @PathParam("batch") Id batch, @PathParam("item") Id item, @Context HttpServletRequest request) {
        return answer(batch, item, hand(request));
    }

    @POST
    @Path("{item}/confirm")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Say that an item is right")
    public Response confirm(
            @PathParam("batch") Id batch,
            @PathParam("item") Id item,
            @HeaderParam("If-Match") String version,
            @Context HttpServletRequest request) {
        vetting.confirm(batch.value(), item.value(), Version.ofIfMatch(version), hand(request));
        return answer(batch, item, hand(request));
    }

    @POST
    @Path("{item}/reject")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Say that an item is not wanted, and why")
    public Response reject(
            @PathParam("batch") Id batch,
            @PathParam("item") Id item,
            @HeaderParam("If-Match") String version,
            Rejection rejection,
            @Context HttpServletRequest request) {
        String reason = rejection == null ? null : rejection.reason();
        vetting.reject(batch.value(), item.value(), Version.ofIfMatch(version), reason, hand(request));
        return answer(batch, item, hand(request));
    }

    @POST
    @Path("{item}/send-back")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Have an item read again, from a stage on and with other settings")
    public Response sendBack(
            @PathParam("batch") Id batch,
            @PathParam("item") Id item,
            @HeaderParam("If-Match") String version,
            SentBack asked,
            @Context HttpServletRequest request) {
        SentBack wanted = asked == null ? new SentBack(null, null, null, null) : asked;
        sendingBack.sendBack(
                batch.value(),
                item.value(),
                Version.ofIfMatch(version),
                new Rereading.Wish(wanted.from(), AskedReading.of(wanted.direction(), wanted.readings())),
                wanted.reason(),
                hand(request));
        return answer(batch, item, hand(request));
    }

    @POST
    @Path("{item}/fill")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Type what no stage could read")
    public Response fill(
            @PathParam("batch") Id batch,
            @PathParam("item") Id item,
            @HeaderParam("If-Match") String version,
            Filled filled,
            @Context HttpServletRequest request) {
        Filled typed = filled == null ? new Filled(null, null, null) : filled;
        WritingMode mode = Words.parse(WritingMode.class, typed.writingMode(), "writingMode");
        filling.fill(
                batch.value(),
                item.value(),
                Version.ofIfMatch(version),
                typed.title(),
                new TypedText(typed.text(), mode == null ? WritingMode.VERTICAL_RL : mode),
                hand(request));
        return answer(batch, item, hand(request));
    }

    /** JSON Merge Patch (RFC 7396): what is not named stays. */
    @PATCH
    @Path("{item}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Correct the title of an item's artefact")
    public Response correct(
            @PathParam("batch") Id batch,
            @PathParam("item") Id item,
            @HeaderParam("If-Match") String version,
            ItemPatch patch,
            @Context HttpServletRequest request) {
        vetting.entitle(batch.value(), item.value(), Version.ofIfMatch(version), patch.title(), hand(request));
        return answer(batch, item, hand(request));
    }

    @POST
    @Path("{item}/undo")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Take the last decision back, when it was the caller's own")
    public Response undo(
            @PathParam("batch") Id batch,
            @PathParam("item") Id item,
            @HeaderParam("If-Match") String version,
            @Context HttpServletRequest request) {
        undoing.undo(batch.value(), item.value(), Version.ofIfMatch(version), hand(request));
        return answer(batch, item, hand(request));
    }

    /** Whoever has it open keeps it: the answer says who that is. */
    @POST
    @Path("{item}/claim")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Let others know for two minutes that the caller has an item open")
    public ClaimView claim(
            @PathParam("batch") Id batch, @PathParam("item") Id item, @Context HttpServletRequest request) {
        return ClaimView.of(claims.take(batch.value(), item.value(), hand(request)), hand(request));
    }

    @DELETE
    @Path("{item}/claim")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Give a claim up")
    public Response release(
            @PathParam("batch") Id batch, @PathParam("item") Id item, @Context HttpServletRequest request) {
        claims.release(batch.value(), item.value(), hand(request));
        return Response.noContent().build();
    }

    private Hand hand(HttpServletRequest request) {
        return callers.require(request).hand();
    }

    private Response answer(Id batch, Id item, Hand caller) {
        VettingView view = views.of(batch.value(), item.value(), caller);
        return Response.ok(view)
                .tag(new EntityTag(Long.toString(view.version())))
                .build();
    }
}
