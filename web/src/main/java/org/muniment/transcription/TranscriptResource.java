package org.muniment.transcription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.catalogue.Catalogue;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.http.Bytes;
import org.muniment.http.Id;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.ingest.BatchItem;

/** The text of an artefact, with its places on the picture or as plain text. */
@Path("artefacts")
@Tag(name = "Artefacts")
public class TranscriptResource {

    @Inject
    private Callers callers;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Transcripts transcripts;

    @GET
    @Path("{id}/transcript")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "The text with its places on the picture")
    public TranscriptView transcript(@PathParam("id") Id id, @Context HttpServletRequest request) {
        item(id, request);
        Transcript transcript = require(id.value());
        return TranscriptView.of(transcript, transcripts.lines(transcript));
    }

    /** One line of the page in one line of text. */
    @GET
    @Path("{id}/transcript.txt")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "The text alone")
    public Response text(
            @PathParam("id") Id id, @QueryParam("download") boolean download, @Context HttpServletRequest request) {
        BatchItem item = item(id, request);
        Response.ResponseBuilder answer = Response.ok(transcripts.text(require(id.value())));
        if (download) {
            answer.header(
                    "Content-Disposition", Bytes.disposition(item.artefact().title() + ".txt"));
        }
        return answer.header("Cache-Control", "private, no-store").build();
    }

    private BatchItem item(Id id, HttpServletRequest request) {
        return catalogue.require(id.value(), callers.require(request).sight());
    }

    private Transcript require(UUID artefact) {
        return transcripts
                .of(artefact)
                .orElseThrow(() -> new Refusal(Reason.NOT_YET, "This page has not been read yet."));
    }
}
