package org.muniment.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Refuses a form that does not say where its parts end, which the form's reader would take for a fault of the server. */
@Provider
public class FormCheck implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        MediaType type = context.getMediaType();
        if (type != null
                && type.getType().equalsIgnoreCase("multipart")
                && !type.getParameters().containsKey("boundary")) {
            context.abortWith(
                    Problem.of(ProblemType.MALFORMED, "The form's Content-Type names no boundary.", "Content-Type")
                            .response());
        }
    }
}
