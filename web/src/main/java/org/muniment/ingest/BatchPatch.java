package org.muniment.ingest;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** The fields of a batch that a merge patch names. A field that is absent differs from one that is null. */
public class BatchPatch {

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnySetter
    public void set(String field, JsonNode value) {
        if (!field.equals("name") && !field.equals("note")) {
            throw new Refusal(Reason.INVALID, field, "The field " + field + " cannot be changed.");
        }
        if (!value.isTextual() && !(field.equals("note") && value.isNull())) {
            throw new Refusal(Reason.INVALID, field, "The " + field + " has to be text.");
        }
        fields.put(field, value);
    }

    @JsonIgnore
    Optional<String> name() {
        return Optional.ofNullable(fields.get("name")).map(JsonNode::textValue);
    }

    /** Empty when not named; holds an empty one when it is to be emptied. */
    @JsonIgnore
    Optional<Optional<String>> note() {
        return Optional.ofNullable(fields.get("note")).map(value -> Optional.ofNullable(value.textValue()));
    }
}
