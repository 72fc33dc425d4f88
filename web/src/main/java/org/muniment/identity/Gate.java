package org.muniment.identity;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muniment.http.Id;
import org.muniment.http.Problem;
import org.muniment.http.ProblemType;

/**
 * The one place that decides who may call what. The container authenticates what is presented and constrains nothing;
 * a route says by {@link RolesAllowed} or {@link PermitAll} who may call it, and one that says nothing lets nobody in.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Gate implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private Callers callers;

    @Inject
    private Links links;

    @Context
    private ResourceInfo route;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        Method method = route.getResourceMethod();
        if (method == null || method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        Optional<Caller> caller = callers.of(request);
        if (caller.isEmpty() && method.isAnnotationPresent(ByLink.class)) {
            caller = callerByLink(context);
            if (caller.isEmpty() && request.getParameter(Links.PARAMETER) != null) {
                context.abortWith(Problem.of(
                                ProblemType.FORBIDDEN,
                                "This link is not valid for this address, or its time is over. Ask for a new one.",
                                Links.PARAMETER)
                        .response());
                return;
            }
        }
        if (caller.isEmpty()) {
            context.abortWith(Problem.of(
                            ProblemType.NOT_SIGNED_IN,
                            "Sign in first, or send a bearer token that is valid for Muniment.")
                    .response());
        } else if (!mayCall(method, caller.get())) {
            context.abortWith(Problem.of(ProblemType.FORBIDDEN, "Your account may not do this.")
                    .response());
        } else if (!READING.contains(context.getMethod()) && !isProvenSameSite()) {
            context.abortWith(Problem.of(
                            ProblemType.HEADER_MISSING,
                            "A change by cookie needs the header X-Requested-With, which another site cannot set.",
                            "X-Requested-With")
                    .response());
        }
    }

    private Optional<Caller> callerByLink(ContainerRequestContext context) {
        UUID artefact = Id.valueOf(context.getUriInfo().getPathParameters().getFirst("id"))
                .value();
        Optional<Caller> caller = links.callerWith(request.getParameter(Links.PARAMETER), artefact);
        caller.ifPresent(found -> callers.letIn(found, request));
        return caller;
    }

    private static boolean mayCall(Method method, Caller caller) {
        RolesAllowed rule = method.getAnnotation(RolesAllowed.class);
        return rule != null && Arrays.stream(rule.value()).anyMatch(caller::has);
    }

    /** A token is sent on purpose; a cookie is sent by any page that a person is lured to. */
    private boolean isProvenSameSite() {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.startsWith("Bearer ")
                || request.getHeader("X-Requested-With") != null;
    }
}
