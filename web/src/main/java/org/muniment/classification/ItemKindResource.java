package org.muniment.classification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.http.Id;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;
import org.muniment.ingest.ItemView;
import org.muniment.ingest.ItemViews;

/** What an item is, where a person has to say so. */
@Path("batches/{batch}/items/{item}/kind")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class ItemKindResource {

    @Inject
    private Callers callers;

    @Inject
    private Kinds kinds;

    @Inject
    private ItemViews views;

    /** It is read as that, where there is anything to read. */
    @POST
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Say what an item is that waits for a person")
    public ItemView say(
            @PathParam("batch") Id batch,
            @PathParam("item") Id item,
            SaidKind said,
            @Context HttpServletRequest request) {
        return views.of(kinds.sayOf(
                batch.value(),
                item.value(),
                said == null ? null : said.kind(),
                callers.require(request).name()));
    }
}
