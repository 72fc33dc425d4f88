package org.muniment.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.ingest.Limits;
import org.muniment.pictures.PictureInspection;

/** Who is signed in, and what the pages need to know from the start. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public class SessionResource {

    @Inject
    private Callers callers;

    @Inject
    private Limits limits;

    public record Session(
            String name, String displayName, String email, List<String> roles, Product product, UploadLimits limits) {}

    public record Product(String version) {}

    /** @param formats the formats that are taken, as people call them */
    public record UploadLimits(
            long fileBytes,
            long archiveBytes,
            int filesPerRequest,
            long megapixels,
            int pagesPerFile,
            List<String> formats) {}

    @GET
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "Who is signed in")
    public Session session(@Context HttpServletRequest request) {
        Caller caller = callers.require(request);
        return new Session(
                caller.name(),
                caller.displayName(),
                caller.email(),
                caller.roles(),
                new Product(System.getProperty("muniment.version", "unreleased")),
                new UploadLimits(
                        limits.fileBytes(),
                        limits.archiveBytes(),
                        limits.filesPerRequest(),
                        limits.pagePixels() / 1_000_000,
                        limits.pagesPerFile(),
                        PictureInspection.FORMATS));
    }
}
