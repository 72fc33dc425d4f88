package org.muniment.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.ingest.BatchItem;
import org.muniment.ingest.ItemState;
import org.muniment.processing.Plans;

/** What the institution has. */
@Stateless
public class Catalogue {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Plans plans;

    /**
     * Who asks, as far as it decides what there is to see.
     *
     * @param everything false for readers, who see what is integrated; true for those who work on the rest too
     */
    public record Sight(boolean everything) {}

    /**
     * @param kind the kind's word, or null for all
     * @param query looked for in titles, file names and text; null or blank for all
     */
    public record Question(String kind, String query, UUID before, int limit) {}

    /** The newest first; one more than the limit when there are more. */
    public List<BatchItem> list(Question question, Sight sight) {
        if (question.query() != null && question.query().indexOf('\0') >= 0) {
            throw new Refusal(Refusal.Reason.INVALID, "q", "The query contains a character that no text has.");
        }
        String like = question.query() == null || question.query().isBlank()
                ? null
                : "%" + escaped(question.query().strip()) + "%";
        return database.createQuery("""
                        select i from BatchItem i join fetch i.artefact a join fetch a.original join fetch i.batch
                        where (:everything = true or i.state = :read)
                          and (:kind is null or a.kind = :kind)
                          and (:before is null or a.id < :before)
                          and (:like is null
                               or lower(a.title) like lower(:like) escape '!'
                               or lower(i.fileName) like lower(:like) escape '!'
                               or exists (select 1 from Line l, Transcript t
                                          where l.transcriptId = t.id and t.artefactId = a.id
                                            and l.text like :like escape '!'))
                        order by a.id desc
                        """, BatchItem.class)
                .setParameter("everything", sight.everything())
                .setParameter("read", ItemState.COMPLETED)
                .setParameter("kind", kind(question.kind()))
                .setParameter("before", question.before())
                .setParameter("like", like)
                .setMaxResults(question.limit() + 1)
                .getResultList();
    }

    /** @throws Refusal when there is none that the person may see */
    public BatchItem require(UUID artefact, Sight sight) {
        return database.createQuery("""
                        select i from BatchItem i join fetch i.artefact a join fetch a.original join fetch i.batch
                        where a.id = :artefact
                        """, BatchItem.class)
                .setParameter("artefact", artefact)
                .getResultStream()
                .findFirst()
                .filter(item -> sight.everything() || item.state() == ItemState.COMPLETED)
                .orElseThrow(Refusal::notFound);
    }

    /** Where an artefact stands among the pages of its batch. */
    public record Place(int page, int pages, Optional<UUID> previous, Optional<UUID> next) {}

    /** Each item's place by its artefact, all in one query. */
    public Map<UUID, Place> placesOf(Collection<BatchItem> items, Sight sight) {
        if (items.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select artefact_id, page, pages, previous, next from (
                            select artefact_id, row_number() over batch as page,
                                   count(*) over (partition by batch_id) as pages,
                                   lag(artefact_id) over batch as previous, lead(artefact_id) over batch as next
                            from batch_item
                            where batch_id in (:batches) and (:everything or state = 'COMPLETED')
                            window batch as (partition by batch_id order by id)) placed
                        where artefact_id in (:artefacts)
                        """)
                .setParameter(
                        "batches", items.stream().map(item -> item.batch().id()).collect(Collectors.toSet()))
                .setParameter(
                        "artefacts",
                        items.stream().map(item -> item.artefact().id()).toList())
                .setParameter("everything", sight.everything())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Place(
                                ((Number) row[1]).intValue(),
                                ((Number) row[2]).intValue(),
                                Optional.ofNullable((UUID) row[3]),
                                Optional.ofNullable((UUID) row[4]))));
    }

    private Kind kind(String word) {
        return word == null || word.isEmpty()
                ? null
                : plans.kind(word)
                        .orElseThrow(
                                () -> new Refusal(Refusal.Reason.INVALID, "kind", "There is no kind " + word + "."));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
