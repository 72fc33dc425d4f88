package org.muniment.storage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which files were derived from an artefact, by role. */
@Stateless
public class DerivedFiles {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DerivedStore store;

    /** A derived file as it lies in the store. */
    public record Stored(String role, String mediaType, long bytes, ContentId contentId, Path path) {}

    /** The newest file of a role takes the place of the one before. */
    public void put(UUID artefact, String role, String mediaType, ContentId contentId, long bytes) {
        database.createNativeQuery("""
                        insert into derived_file (artefact_id, role, content_id, media_type, bytes)
                        values (:artefact, :role, :content, :type, :bytes)
                        on conflict (artefact_id, role) do update
                        set content_id = excluded.content_id, media_type = excluded.media_type, bytes = excluded.bytes
                        """)
                .setParameter("artefact", artefact)
                .setParameter("role", role)
                .setParameter("content", contentId.value())
                .setParameter("type", mediaType)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    public Optional<Stored> find(UUID artefact, String role) {
        return Optional.ofNullable(all(artefact).get(role));
    }

    /** Every derived file of the artefact by its role. */
    public Map<String, Stored> all(UUID artefact) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select role, media_type, bytes, content_id from derived_file where artefact_id = :artefact")
                .setParameter("artefact", artefact)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    ContentId id = new ContentId((String) row[3]);
                    return new Stored(
                            (String) row[0], (String) row[1], ((Number) row[2]).longValue(), id, store.pathOf(id));
                })
                .collect(Collectors.toMap(Stored::role, stored -> stored));
    }
}
