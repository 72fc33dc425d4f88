package org.muniment.nodes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.identity.Callers;
import org.muniment.identity.Role;

/** The lock of the house: whether people can only read at the moment, why, and until about when. */
@Path(MaintenanceResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "System")
public class MaintenanceResource {

    public static final String PATH = "maintenance";

    @Inject
    private Callers callers;

    @Inject
    private Maintenance maintenance;

    @Context
    private HttpServletRequest request;

    /** @param locked whether everything that writes is refused; the rest is null when it is not */
    public record State(boolean locked, String reason, Instant until, String who, Instant since) {

        static State of(Maintenance.Lock lock) {
            return new State(true, lock.reason(), lock.until(), lock.who(), lock.since());
        }
    }

    /** @param until about when it ends, such as {@code 2026-11-21T18:00:00Z} */
    public record Wanted(String reason, String until) {}

    @GET
    @RolesAllowed({Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER})
    @Operation(summary = "Whether people can only read at the moment")
    public State state() {
        return maintenance.lock().map(State::of).orElse(new State(false, null, null, null, null));
    }

    @PUT
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Refuse everything that writes, and begin no stage")
    public State begin(Wanted wanted) {
        if (wanted == null) {
            throw new Refusal(Reason.INVALID, "reason", "Say why and until about when.");
        }
        return State.of(maintenance.begin(
                wanted.reason(),
                moment(wanted.until()),
                callers.require(request).name()));
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "Let people write again")
    public Response end() {
        maintenance.end(callers.require(request).name());
        return Response.noContent().build();
    }

    private static Instant moment(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(Reason.INVALID, "until", "The time has to look like 2026-11-21T18:00:00Z.");
        }
    }
}
