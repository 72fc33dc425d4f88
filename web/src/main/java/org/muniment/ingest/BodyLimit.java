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

/** Says no to a file that announces itself as too large, before its first byte is waited for. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;

    @Inject
    private Limits limits;

    @Override
    public void filter(ContainerRequestContext context) {
        // A form may hold several files, each of which is measured by itself when it comes.
        boolean form = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType());
        if (!form && request.getContentLengthLong() > limits.fileBytes()) {
            context.abortWith(Problem.of(
                            ProblemType.TOO_LARGE,
                            "The file is larger than %,d MB, the limit for one file."
                                    .formatted(limits.fileBytes() / 1_000_000),
                            "file")
                    .response());
        }
    }
}
