package org.muniment.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;
import org.muniment.catalogue.Refusal;

/** Tells why the house said no. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final Logger LOG = Logger.getLogger(RefusalMapper.class);

    @Override
    public Response toResponse(Refusal refusal) {
        LOG.debugf("refused: %s", refusal.getMessage());
        return problem(refusal).response();
    }

    public static Problem problem(Refusal refusal) {
        return Problem.of(
                ProblemType.of(refusal.reason()),
                refusal.getMessage(),
                refusal.field().orElse(null));
    }
}
