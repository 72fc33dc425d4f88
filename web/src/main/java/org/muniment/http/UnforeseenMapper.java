package org.muniment.http;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Everything that nobody foresaw: logged in full under its id, told without a word about the inside. */
@Provider
public class UnforeseenMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnforeseenMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (causes(failure).anyMatch(OptimisticLockException.class::isInstance)) {
            return Problem.of(
                            ProblemType.CONFLICT,
                            "Somebody else changed this at the same moment. Look again and repeat.")
                    .response();
        }
        LOG.error("The request failed", failure);
        return Problem.of(
                        ProblemType.FAILED,
                        "The server could not finish this request, and nothing was changed. "
                                + "Try again; if it stays, give the correlation id to your administrator.")
                .response();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, UnforeseenMapper::causeOf)
                .limit(20);
    }

    private static Throwable causeOf(Throwable failure) {
        return failure instanceof EJBException ejb && ejb.getCausedByException() != null
                ? ejb.getCausedByException()
                : failure.getCause();
    }
}
