package org.muniment.classification;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.events.Json;
import org.muniment.processing.ModelUse;

/** What was said about the kind of artefacts that came in without one. */
@Stateless
public class Classifications {

    @PersistenceContext
    private EntityManager database;

    /**
     * @param kind the likeliest one, as the model holds
     * @param reasons sentences
     * @param decidedBy the person who said what it is; null while only a model did
     */
    public record Classification(String kind, double confidence, List<String> reasons, String decidedBy) {}

    /** The newest takes the place of the one before; what a person said stays. */
    public void keep(UUID artefact, ClassifiedPicture said, ModelUse model) {
        database.createNativeQuery("""
                        insert into classification (artefact_id, kind, confidence, reasons,
                                                    model_name, model_version, model_sha256)
                        values (:artefact, :kind, :confidence, :reasons, :name, :version, :sha256)
                        on conflict (artefact_id) do update set
                            kind = excluded.kind, confidence = excluded.confidence, reasons = excluded.reasons,
                            model_name = excluded.model_name, model_version = excluded.model_version,
                            model_sha256 = excluded.model_sha256, classified_at = now()
                        """)
                .setParameter("artefact", artefact)
                .setParameter("kind", said.kind())
                .setParameter("confidence", said.confidence())
                .setParameter("reasons", Json.write(said.reasons()))
                .setParameter("name", model.name())
                .setParameter("version", model.version())
                .setParameter("sha256", model.sha256())
                .executeUpdate();
    }

    /** A person has said what it is. */
    public void decide(UUID artefact, String by) {
        database.createNativeQuery("""
                        update classification set decided_by = :by, decided_at = now() where artefact_id = :artefact
                        """)
                .setParameter("by", by)
                .setParameter("artefact", artefact)
                .executeUpdate();
    }

    public Optional<Classification> of(UUID artefact) {
        return Optional.ofNullable(of(List.of(artefact)).get(artefact));
    }

    /** By artefact; those that nobody classified are absent. */
    public Map<UUID, Classification> of(Collection<UUID> artefacts) {
        if (artefacts.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select artefact_id, kind, confidence, reasons, decided_by
                        from classification where artefact_id in (:artefacts)
                        """)
                .setParameter("artefacts", artefacts)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Classification(
                                (String) row[1],
                                ((Number) row[2]).doubleValue(),
                                Arrays.asList(Json.read((String) row[3], String[].class)),
                                (String) row[4])));
    }
}
