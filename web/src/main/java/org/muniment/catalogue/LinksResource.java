package org.muniment.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.http.Id;
import org.muniment.identity.Callers;
import org.muniment.identity.Links;
import org.muniment.identity.Role;

/** Links for programs: whoever has one reads the bytes and pictures of one artefact, for ten minutes, without signing in. */
@Path("artefacts/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Artefacts")
public class LinksResource {

    @Inject
    private Callers callers;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Links links;

    /**
     * @param original leads to the bytes as they came in
     * @param image leads to the picture in the largest size that is given; any other IIIF parameters may stand in it
     */
    public record SignedLinks(String original, String image, Instant expiresAt) {}

    @POST
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "Make links that work for ten minutes without signing in")
    public SignedLinks make(@PathParam("id") Id id, @Context HttpServletRequest request) {
        Sight sight = callers.require(request).sight();
        catalogue.require(id.value(), sight);
        Links.Link link = links.make(id.value(), sight);
        String address = System.getProperty("muniment.address", "");
        String query = "?" + Links.PARAMETER + "=" + link.word();
        return new SignedLinks(
                address + "/api/artefacts/" + id.value() + "/original" + query,
                address + "/iiif/3/" + id.value() + "/full/max/0/default.jpg" + query,
                link.expiresAt());
    }
}
