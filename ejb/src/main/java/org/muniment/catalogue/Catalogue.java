package org.muniment.catalogue;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muniment.ingest.BatchItem;
import org.muniment.ingest.ItemState;

/** What the institution has. */
@Stateless
public class Catalogue {

    @PersistenceContext
    private EntityManager database;

    /**
     * Who asks, as far as it decides what there is to see.
     *
     * @param everything false for readers, who see what has been read; true for those who work on the rest too
     */
    public record Sight(boolean everything) {}

    /**
     * @param kind the kind's word, or null for all
     * @param query looked for in titles, file names and text; null or blank for all
     */
    public record Question(String kind, String query, UUID before, int limit) {}

    /** The newest first; one more than the limit when there are more. */
    public List<BatchItem> list(Question question, Sight sight) {
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
                .setParameter("read", ItemState.VETTING)
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
                .filter(item -> sight.everything() || item.state() == ItemState.VETTING)
                .orElseThrow(Refusal::notFound);
    }

    /** Where an artefact stands among the pages of its batch. */
    public record Place(int page, int pages, Optional<UUID> previous, Optional<UUID> next) {}

    public Place placeOf(BatchItem item, Sight sight) {
        List<UUID> pages = database.createQuery("""
                        select i.artefact.id from BatchItem i
                        where i.batch.id = :batch and (:everything = true or i.state = :read) order by i.id
                        """, UUID.class)
                .setParameter("batch", item.batch().id())
                .setParameter("everything", sight.everything())
                .setParameter("read", ItemState.VETTING)
                .getResultList();
        int at = pages.indexOf(item.artefact().id());
        return new Place(
                at + 1,
                pages.size(),
                at > 0 ? Optional.of(pages.get(at - 1)) : Optional.empty(),
                at + 1 < pages.size() ? Optional.of(pages.get(at + 1)) : Optional.empty());
    }

    private static Kind kind(String word) {
        return word == null || word.isEmpty()
                ? null
                : Kind.of(word)
                        .orElseThrow(
                                () -> new Refusal(Refusal.Reason.INVALID, "kind", "There is no kind " + word + "."));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
