package org.muniment.nodes;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.muniment.http.Problem;
import org.muniment.http.ProblemType;

/**
 * Refuses what writes while the house is locked. It goes by the method alone, so that no route can be forgotten; who may
 * call at all was decided before. Signing in and out does not come through here.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class MaintenanceGate implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final long LEAST_SECONDS = 60;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Inject
    private Maintenance maintenance;

    @Override
    public void filter(ContainerRequestContext context) {
        if (READING.contains(context.getMethod())
                || context.getUriInfo().getPath().replace("/", "").equals(MaintenanceResource.PATH)) {
            return;
        }
        maintenance.lock().ifPresent(lock -> context.abortWith(refusal(lock)));
    }

    private static Response refusal(Maintenance.Lock lock) {
        Response answer = Problem.of(
                        ProblemType.READING_ONLY,
                        "Muniment can only be read until about %s (%s). Nothing is lost; do this again afterwards."
                                .formatted(TIME.format(lock.until()), lock.reason()))
                .response();
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, secondsUntil(lock.until(), Instant.now()))
                .build();
    }

    /** At least a minute: the end is an estimate. */
    static long secondsUntil(Instant end, Instant now) {
        return Math.max(LEAST_SECONDS, Duration.between(now, end).toSeconds());
    }
}
