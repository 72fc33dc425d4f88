package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** Batches as they are looked for: by state, by person, by name. */
@Stateless
public class BatchList {

    private static final int PEOPLE = 100;

    private static final String MATCHES = """
            (:by = '' or b.created_by = :by)
            and (:like = '' or lower(b.name) like :like escape '!' or lower(b.note) like :like escape '!')
            """;

    private static final String WITH_FAILURES =
            "exists (select from batch_item i where i.batch_id = b.id and i.state = 'FAILED')";

    @PersistenceContext
    private EntityManager database;

    /**
     * What is looked for.
     *
     * @param state null for all
     * @param failures only those in which an item could not be read
     * @param by the account of the person who opened it; null or empty for everybody
     * @param words in the name or the note; null or blank for all
     */
    public record Question(BatchState state, boolean failures, String by, String words) {

        /** @throws Refusal when no text has such words */
        public Question {
            if (words != null && words.indexOf('\0') >= 0) {
                throw new Refusal(Reason.INVALID, "q", "The query contains a character that no text has.");
            }
        }

        String like() {
            return words == null || words.isBlank()
                    ? ""
                    : "%"
                            + words.strip()
                                    .toLowerCase(Locale.ROOT)
                                    .replace("!", "!!")
                                    .replace("%", "!%")
                                    .replace("_", "!_")
                            + "%";
        }
    }

    /** The newest first; one more than the limit when there are more. */
    public List<Batch> list(Question question, UUID before, int limit) {
        Query query = database.createNativeQuery(
                "select b.* from batch b where " + MATCHES
                        + " and (:state = '' or b.state = :state) and (not :failures or " + WITH_FAILURES + ")"
                        + " and b.id < :before order by b.id desc limit :most",
                Batch.class);
        @SuppressWarnings("unchecked")
        List<Batch> found = asked(query, question)
                .setParameter(
                        "state",
                        question.state() == null ? "" : question.state().name())
                .setParameter("failures", question.failures())
                .setParameter("before", before == null ? new UUID(-1, -1) : before)
                .setParameter("most", limit + 1)
                .getResultList();
        return found;
    }

    /**
     * How many there are of each state among what is looked for, whatever state is asked for.
     *
     * @param people who opened batches, all of them by name
     */
    public record Counts(Map<BatchState, Long> states, long failures, List<String> people) {}

    public Counts counts(Question question) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = asked(
                        database.createNativeQuery("select b.state, count(*), count(*) filter (where " + WITH_FAILURES
                                + ") from batch b where " + MATCHES + " group by b.state"),
                        question)
                .getResultList();
        Map<BatchState, Long> states = new EnumMap<>(BatchState.class);
        long failures = 0;
        for (Object[] row : rows) {
            states.put(BatchState.valueOf((String) row[0]), ((Number) row[1]).longValue());
            failures += ((Number) row[2]).longValue();
        }
        @SuppressWarnings("unchecked")
        List<String> people = database.createNativeQuery(
                        "select distinct created_by from batch order by created_by limit :most", String.class)
                .setParameter("most", PEOPLE)
                .getResultList();
        return new Counts(states, failures, people);
    }

    private static Query asked(Query query, Question question) {
        return query.setParameter("by", question.by() == null ? "" : question.by())
                .setParameter("like", question.like());
    }
}
