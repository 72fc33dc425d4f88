package org.muniment.pictures;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muniment.storage.ContentId;

/** The pictures that are prepared. */
@Stateless
public class Pictures {

    @PersistenceContext
    private EntityManager database;

    /** Empty while the picture is not prepared. */
    public Optional<Picture> of(UUID artefact) {
        return Optional.ofNullable(database.find(Picture.class, artefact));
    }

    /** By artefact; those that are not prepared are absent. */
    public Map<UUID, Picture> of(Collection<UUID> artefacts) {
        if (artefacts.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("select p from Picture p where p.artefactId in :artefacts", Picture.class)
                .setParameter("artefacts", artefacts)
                .getResultStream()
                .collect(Collectors.toMap(Picture::artefactId, Function.identity()));
    }

    /** Whether any page of an original says where it was taken. */
    public boolean tellPlace(ContentId original) {
        return (boolean) database.createNativeQuery("""
                        select exists (
                            select from picture p join artefact a on a.id = p.artefact_id
                            where a.original_id = :original
                              and cast(p.metadata as jsonb) ->> 'latitude' is not null)
                        """)
                .setParameter("original", original.value())
                .getSingleResult();
    }

    /** The newest takes the place of the one before. */
    public void keep(UUID artefact, int width, int height, TechnicalMetadata metadata) {
        Picture known = database.find(Picture.class, artefact);
        Picture picture = known == null ? new Picture(artefact) : known;
        picture.show(width, height, metadata);
        if (known == null) {
            database.persist(picture);
        }
    }
}
