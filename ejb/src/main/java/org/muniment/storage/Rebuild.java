package org.muniment.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muniment.events.Json;

/**
 * Makes rows of the catalogue from the records beside the originals. What was derived is not in them: every batch comes
 * back as a draft, and so do its items, but for those that a person has rejected. What people typed and decided comes back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Rebuild {

    private static final int FORMAT = 1;

    @PersistenceContext
    private EntityManager database;

    /** Whether the catalogue holds nothing that could be written over. */
    public boolean isPossible() {
        return (Boolean) database.createNativeQuery(
                        "select not exists (select from original) and not exists (select from batch)")
                .getSingleResult();
    }

    /**
     * Makes the rows of one record; those that are there stay as they are.
     *
     * @throws IllegalArgumentException with a sentence when it cannot be read
     */
    public void take(ContentId original, byte[] bytes) {
        JsonNode record = parsed(bytes);
        if (record.path("format").asInt() != FORMAT
                || !record.path("original").path("content_id").asText().equals(original.value())) {
            throw new IllegalArgumentException("It is no record of format " + FORMAT + " of this original.");
        }
        insert("original", record.path("original"), "on conflict do nothing");
        for (JsonNode batch : record.path("batches")) {
            ObjectNode draft = ((ObjectNode) batch).put("state", "DRAFT");
            draft.putNull("started_at").putNull("ended_at").putNull("completed_at");
            // Records of one batch may have been written before and after it got another name.
            insert("batch", draft, """
                    on conflict (id) do update set name = excluded.name, note = excluded.note,
                        version = excluded.version where excluded.version > batch.version
                    """);
        }
        insertAll("artefact", record.path("artefacts"));
        for (JsonNode item : record.path("items")) {
            String state = item.path("state").asText().equals("REJECTED") ? "REJECTED" : "DRAFT";
            insert(
                    "batch_item",
                    ((ObjectNode) item).put("state", state).putNull("error").putNull("result"),
                    "on conflict do nothing");
        }
        insertAll("vetting_decision", record.path("decisions"));
        insertAll("transcript", record.path("transcripts"));
        insertAll("line", record.path("lines"));
        // The record is there already.
        database.createNativeQuery("delete from record_due where content_id = :content")
                .setParameter("content", original.value())
                .executeUpdate();
    }

    private void insertAll(String table, JsonNode rows) {
        rows.forEach(row -> insert(table, row, "on conflict do nothing"));
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return Json.mapper().readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("It is not JSON.", e);
        }
    }

    /** Columns that the record does not know are empty, keys that the table does not know are left. */
    private void insert(String table, JsonNode row, String conflict) {
        // With its schema: a type of PostgreSQL's own is called line too.
        database.createNativeQuery(
                        "insert into " + table + " select r.* from jsonb_populate_record(cast(null as public." + table
                                + "), cast(:row as jsonb)) r " + conflict)
                .setParameter("row", row.toString())
                .executeUpdate();
    }

    /** Bytes that a record speaks of and that are gone. */
    public void lost(ContentId original) {
        database.createNativeQuery(
                        "update original set fixity = 'MISSING', checked_at = now() where content_id = :content")
                .setParameter("content", original.value())
                .executeUpdate();
    }

    /** How many rows there are now. */
    public record Tally(long originals, long batches, long artefacts, long items) {}

    public Tally tally() {
        List<Long> counts = List.of("original", "batch", "artefact", "batch_item").stream()
                .map(table -> ((Number) database.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue())
                .toList();
        return new Tally(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }
}
