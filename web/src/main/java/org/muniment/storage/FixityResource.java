package org.muniment.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.catalogue.Catalogue;
import org.muniment.http.Id;
import org.muniment.http.Words;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;

/** Whether the kept bytes are still those that came in. */
@Path("fixity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "System")
public class FixityResource {

    private static final int FAULTS_SHOWN = 100;

    @Inject
    private Holdings holdings;

    @Inject
    private FixityWatch watch;

    @Inject
    private OrphanSweep orphans;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Callers callers;

    /** @param faults the first hundred by name */
    public record FixityView(
            long originals,
            long unchecked,
            long verified,
            long altered,
            long missing,
            Instant oldestCheck,
            List<FaultView> faults) {}

    /** @param artefactId an artefact that shows these bytes, or null */
    public record FaultView(
            String sha256, String fixity, String detail, Instant checkedAt, UUID artefactId, String title) {}

    /** @param detail a sentence where something is wrong, otherwise null */
    public record FindingView(String fixity, String detail) {}

    public record SweptView(int files) {}

    @GET
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "How the kept originals fare: counts, and what is at fault")
    public FixityView tally() {
        Holdings.Tally tally = holdings.tally();
        return new FixityView(
                tally.originals(),
                tally.unchecked(),
                tally.verified(),
                tally.altered(),
                tally.missing(),
                tally.oldest(),
                holdings.faults(FAULTS_SHOWN).stream()
                        .map(FixityResource::fault)
                        .toList());
    }

    @POST
    @Path("artefacts/{id}")
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "Hash the original of an artefact again, now")
    public FindingView look(@PathParam("id") Id id, @Context HttpServletRequest request)
            throws IOException, InterruptedException {
        ContentId content = catalogue
                .require(id.value(), callers.require(request).sight())
                .artefact()
                .original()
                .contentId();
        FixityCheck.Finding finding = watch.look(content);
        return new FindingView(Words.of(finding.fixity()), finding.detail());
    }

    @POST
    @Path("sweep")
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Take files out of the store that no record has named for a day")
    public SweptView sweep() throws IOException {
        return new SweptView(orphans.once());
    }

    private static FaultView fault(Holdings.Fault fault) {
        return new FaultView(
                fault.content().value(),
                Words.of(fault.fixity()),
                fault.detail(),
                fault.checkedAt(),
                fault.artefactId(),
                fault.title());
    }
}
