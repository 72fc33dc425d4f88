package org.muniment.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * An error as programs and people see it (RFC 9457).
 *
 * @param type stable, relative to the server: {@code /problems/} and a word
 * @param title the same for each problem of the type
 * @param detail what happened this time, what is safe, what to do
 * @param field the value at fault, when there is one
 * @param correlationId finds the request in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String field, String correlationId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        return of(type, detail, null);
    }

    public static Problem of(ProblemType type, String detail, String field) {
        return new Problem(type.uri(), type.title(), type.status(), detail, field, Correlation.current());
    }

    public Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(this)
                .build();
    }
}
