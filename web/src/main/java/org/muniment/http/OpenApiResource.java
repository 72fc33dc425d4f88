package org.muniment.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.identity.Role;

/** The description of every route, made from the resources when the archive was built. */
@Path("")
@Tag(name = "System")
public class OpenApiResource {

    @GET
    @Path("openapi")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "This description")
    public InputStream document() {
        return OpenApiResource.class.getResourceAsStream("/openapi.json");
    }

    /** Leads to the page on which the routes can be read and tried. */
    @GET
    @Path("docs")
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "The page to read and try the routes")
    public Response page() {
        return Response.seeOther(URI.create("/api-docs/index.html")).build();
    }
}
