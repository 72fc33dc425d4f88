package org.muniment.classification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.http.Id;
import org.muniment.identity.Role;
import org.muniment.ingest.Batch;
import org.muniment.ingest.BatchViews;

/** What a batch holds, while it is a draft. */
@Path("batches/{batch}/kind")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class BatchKindResource {

    @Inject
    private Kinds kinds;

    @Inject
    private BatchViews views;

    @POST
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Say what a draft holds, before it is read")
    public Response say(@PathParam("batch") Id id, SaidKind said) {
        Batch batch = kinds.sayOfDraft(id.value(), said == null ? null : said.kind());
        return views.tagged(Response.ok(), batch);
    }
}
