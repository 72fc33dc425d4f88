package org.muniment.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.catalogue.Catalogue.Question;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.http.Bytes;
import org.muniment.http.Id;
import org.muniment.http.Listed;
import org.muniment.identity.ByLink;
import org.muniment.identity.Caller;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.ingest.BatchItem;
import org.muniment.ingest.Deletions;
import org.muniment.pictures.Pictures;
import org.muniment.pictures.PicturesInSight;
import org.muniment.pictures.PreparedPictures;
import org.muniment.storage.ContentId;
import org.muniment.storage.DerivedStore;
import org.muniment.storage.Original;
import org.muniment.storage.OriginalStore;

/** What the institution has: facts and pictures. */
@Path("artefacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Artefacts")
public class ArtefactsResource {

    @Inject
    private Callers callers;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ArtefactViews views;

    @Inject
    private Deletions deletions;

    @Inject
    private PicturesInSight inSight;

    @Inject
    private DerivedStore derived;

    @Inject
    private OriginalStore originals;

    @Inject
    private Pictures pictures;

    @GET
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "List artefacts, the newest first; look for text in them")
    public Listed<ArtefactView> list(
            @QueryParam("kind") String kind,
            @QueryParam("q") String query,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Context HttpServletRequest request) {
        int most = Listed.checkedLimit(limit);
        Sight sight = sight(request);
        List<BatchItem> found = catalogue.list(new Question(kind, query, Listed.checkedCursor(cursor), most), sight);
        Listed<BatchItem> page = Listed.of(found, most, item -> item.artefact().id());
        return new Listed<>(views.brief(page.items(), sight), page.next());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "Show an artefact with the trace of its run")
    public ArtefactView get(@PathParam("id") Id id, @Context HttpServletRequest request) {
        Caller caller = callers.require(request);
        return views.whole(catalogue.require(id.value(), caller.sight()), caller);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Delete an artefact with the item that it came in as")
    public Response delete(@PathParam("id") Id id, @Context HttpServletRequest request) {
        Caller caller = callers.require(request);
        BatchItem item = catalogue.require(id.value(), caller.sight());
        deletions.item(item.batch().id(), item.id(), caller.name());
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/thumbnail")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "The picture, 400 pixels at most")
    public Response thumbnail(@PathParam("id") Id id, @Context HttpServletRequest request) throws IOException {
        ContentId content = inSight.require(id.value(), PreparedPictures.THUMBNAIL, sight(request));
        return Bytes.of(derived.pathOf(content), content, "image/jpeg").response(request);
    }

    /** The bytes as they came in, to be kept and not shown. */
    @GET
    @Path("{id}/original")
    @Produces(MediaType.WILDCARD)
    @ByLink
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "The bytes as they came in, whole or in part (Range)")
    public Response original(@PathParam("id") Id id, @Context HttpServletRequest request) throws IOException {
        Caller caller = callers.require(request);
        BatchItem item = catalogue.require(id.value(), caller.sight());
        Original original = item.artefact().original();
        if (!caller.seesPlaces() && pictures.tellPlace(original.contentId())) {
            throw new Refusal(
                    Refusal.Reason.FORBIDDEN,
                    "This file says where it was taken, which is not for every reader. Take the picture in another"
                            + " size, or ask an archivist for the file.");
        }
        return Bytes.of(originals, original.contentId(), original.mediaType())
                .as(item.fileName())
                .response(request);
    }

    private Sight sight(HttpServletRequest request) {
        return callers.require(request).sight();
    }
}
