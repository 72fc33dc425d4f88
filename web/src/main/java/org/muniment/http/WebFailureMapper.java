package org.muniment.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refuses: unknown paths, methods, types, values that do not fit. */
@Provider
public class WebFailureMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response answer = failure.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        ProblemType type = ProblemType.ofStatus(answer.getStatus());
        String detail =
                switch (type) {
                    case NOT_FOUND -> "There is nothing here that you may see.";
                    case METHOD_NOT_ALLOWED -> "This address does not know that method.";
                    case UNSUPPORTED_TYPE -> "The request's Content-Type is not one that this address takes.";
                    case NOT_ACCEPTABLE -> "This address cannot answer in any form that the request accepts.";
                    default -> "The request cannot be read as it was sent.";
                };
        Response.ResponseBuilder problem = Response.fromResponse(
                new Problem(type.uri(), type.title(), answer.getStatus(), detail, null, Correlation.current())
                        .response());
        if (answer.getHeaderString("Allow") != null) {
            problem.header("Allow", answer.getHeaderString("Allow"));
        }
        return problem.build();
    }
}
