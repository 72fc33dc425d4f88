package org.muniment.ingest;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.ingest.Imports.Description;

/** The fields of a batch that a merge patch names. A field that is absent differs from one that is null. */
public class BatchPatch {

    private static final Set<String> CAN_BE_EMPTIED = Set.of("note", "collection");

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    @JsonAnySetter
    public void set(String field, JsonNode value) {
        if (!field.equals("name") && !CAN_BE_EMPTIED.contains(field)) {
            throw new Refusal(Reason.INVALID, field, "The field " + field + " cannot be changed.");
        }
        if (!value.isTextual() && !(CAN_BE_EMPTIED.contains(field) && value.isNull())) {
            throw new Refusal(Reason.INVALID, field, "The " + field + " has to be text.");
        }
        fields.put(field, value);
    }

    @JsonIgnore
    Description description() {
        return new Description(
                Optional.ofNullable(fields.get("name")).map(JsonNode::textValue), text("note"), text("collection"));
    }

    private Optional<Optional<String>> text(String field) {
        return Optional.ofNullable(fields.get(field)).map(value -> Optional.ofNullable(value.textValue()));
    }
}
