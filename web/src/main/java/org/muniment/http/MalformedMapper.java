package org.muniment.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.muniment.catalogue.Refusal;

/** A body that is no JSON, or not the JSON that was asked for; names the field where one can be told. */
@Provider
@Priority(1)
public class MalformedMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException failure) {
        if (failure.getCause() instanceof Refusal refusal) {
            return RefusalMapper.problem(refusal).response();
        }
        String field = failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? mapping.getPath().get(0).getFieldName()
                : null;
        String detail =
                field == null ? "The body is not JSON that can be read." : "The value of " + field + " does not fit.";
        return Problem.of(ProblemType.MALFORMED, detail, field).response();
    }
}
