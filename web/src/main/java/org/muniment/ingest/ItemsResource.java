package org.muniment.ingest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.http.Id;
import org.muniment.http.Listed;
import org.muniment.http.Words;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.processing.Runs;

/** The items of a batch: one for each file that came in. */
@Path("batches/{batch}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class ItemsResource {

    @Inject
    private Callers callers;

    @Inject
    private Items items;

    @Inject
    private Deletions deletions;

    @Inject
    private Intake intake;

    @Inject
    private SeveralFiles severalFiles;

    @Inject
    private Unpacking unpacking;

    @Inject
    private ItemViews views;

    @Inject
    private Runs runs;

    @GET
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "List the items of a batch")
    public Listed<ItemView> list(
            @PathParam("batch") Id batch,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Listed.checkedLimit(limit);
        List<BatchItem> found = items.list(
                batch.value(), Words.parse(ItemState.class, state, "state"), Listed.checkedCursor(cursor), most);
        Listed<BatchItem> page = Listed.of(found, most, BatchItem::id);
        return new Listed<>(views.of(page.items()), page.next());
    }

    /** One file: the body is its bytes, streamed to the store as they arrive. */
    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "image/*", "application/pdf"})
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Add one file; the body is its bytes")
    public Response add(
            @PathParam("batch") Id batch,
            @QueryParam("name") String name,
            @HeaderParam("Idempotency-Key") String key,
            InputStream bytes,
            @Context HttpServletRequest request)
            throws IOException {
        BatchItem item = intake.take(
                batch.value(),
                name,
                request.getContentLengthLong(),
                bytes,
                new Sender(callers.require(request).name(), key));
        return Response.created(URI.create("/api/batches/" + batch.value() + "/items/" + item.id()))
                .entity(views.of(item))
                .build();
    }

    /** A ZIP: each of its files is taken or refused by itself. Sent again, it goes on where it broke off. */
    @POST
    @Consumes({"application/zip", "application/x-zip-compressed"})
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Add the files of a ZIP; the body is its bytes")
    public Response addArchive(
            @PathParam("batch") Id batch,
            @QueryParam("name") String name,
            InputStream bytes,
            @Context HttpServletRequest request)
            throws IOException {
        return ArchiveTaken.of(unpacking.take(
                        batch.value(),
                        name,
                        request.getContentLengthLong(),
                        bytes,
                        callers.require(request).name()))
                .response();
    }

    /** Several files as a form: each is taken or refused by itself, and the answer says which. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Add several files as a form")
    public Response addSeveral(
            @PathParam("batch") Id batch, List<EntityPart> parts, @Context HttpServletRequest request)
            throws IOException {
        return severalFiles
                .take(batch.value(), parts, callers.require(request).name())
                .response();
    }

    @DELETE
    @Path("{item}")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Delete an item with its artefact; one of several pages leaves the others")
    public Response remove(
            @PathParam("batch") Id batch, @PathParam("item") Id item, @Context HttpServletRequest request) {
        deletions.item(batch.value(), item.value(), callers.require(request).name());
        return Response.noContent().build();
    }

    /** @param items the ids of those that are to go */
    public record Several(List<UUID> items) {}

    /** Each goes or stays by itself; the answer says which, and is 207 when some stay. */
    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Delete several items")
    public Response removeSeveral(@PathParam("batch") Id batch, Several several, @Context HttpServletRequest request) {
        return DeletedItems.of(deletions.items(
                        batch.value(),
                        DeletedItems.checked(several == null ? null : several.items()),
                        callers.require(request).name()))
                .response();
    }

    @POST
    @Path("{item}/retry")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Read a file once more that failed")
    public Response retry(@PathParam("batch") Id batch, @PathParam("item") Id item) {
        runs.retry(batch.value(), item.value());
        return Response.accepted(views.of(items.require(batch.value(), item.value())))
                .build();
    }
}
