package org.muniment.processing;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.http.Words;

/** The filters of a list of runs, as they stand in an address. */
public class TraceQuery {

    @QueryParam("state")
    private String state;

    @QueryParam("kind")
    private String kind;

    @QueryParam("person")
    private String person;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("batch")
    private String batch;

    @QueryParam("artefact")
    private String artefact;

    /**
     * @param onlyOf the name to whose batches the caller is confined, or null
     * @param before where the last part of the list ended, or null
     */
    TraceSearch search(String onlyOf, UUID before) {
        return new TraceSearch(
                Words.parse(RunState.class, state, "state"),
                text(kind),
                onlyOf == null ? text(person) : onlyOf,
                moment(from, "from"),
                moment(to, "to"),
                id(batch, "batch"),
                id(artefact, "artefact"),
                before);
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Instant moment(String value, String field) {
        try {
            return text(value) == null ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new Refusal(Reason.INVALID, field, "The time has to look like 2026-11-21T19:30:00Z.");
        }
    }

    private static UUID id(String value, String field) {
        try {
            return text(value) == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.INVALID, field, "The " + field + " is named by its id.");
        }
    }
}
