package org.muniment.ingest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.muniment.http.Problem;
import org.muniment.http.ProblemType;

/**
 * Says no to a body that announces itself as too large, before its first byte is waited for, and to one that turns out
 * to be, as soon as it does. How much is too large depends on what it is.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

    /** Files of one form are small ones; larger ones are sent by themselves. */
    private static final long FORM_BYTES = 260L << 20;
    /** What is no file is a few values. */
    private static final long VALUES_BYTES = 4L << 20;

    @Context
    private HttpServletRequest request;

    @Inject
    private Limits limits;

    @Override
    public void filter(ContainerRequestContext context) {
        Allowance allowance = allowanceOf(context.getMediaType());
        if (request.getContentLengthLong() > allowance.bytes()) {
            context.abortWith(Problem.of(ProblemType.TOO_LARGE, allowance.sentence(), allowance.field())
                    .response());
        } else if (!allowance.isMeasuredLater() && context.hasEntity()) {
            context.setEntityStream(new MeasuredInput(context.getEntityStream(), allowance));
        }
    }

    private Allowance allowanceOf(MediaType type) {
        if (type == null || type.getSubtype().contains("json")) {
            return new Allowance("body", "The request", VALUES_BYTES, false);
        }
        if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return new Allowance("file", "The form", FORM_BYTES, false);
        }
        return type.getSubtype().contains("zip")
                ? new Allowance("file", "The ZIP", limits.archiveBytes(), true)
                : new Allowance("file", "The file", limits.fileBytes(), true);
    }
}
