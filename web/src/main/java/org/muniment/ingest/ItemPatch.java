package org.muniment.ingest;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** The fields of an item that a merge patch names; so far there is one. */
public class ItemPatch {

    private String title;

    @JsonAnySetter
    public void set(String field, JsonNode value) {
        if (!field.equals("title")) {
            throw new Refusal(Reason.INVALID, field, "The field " + field + " cannot be changed.");
        }
        if (!value.isTextual()) {
            throw new Refusal(Reason.INVALID, field, "The title has to be text.");
        }
        this.title = value.textValue();
    }

    String title() {
        return title;
    }
}
