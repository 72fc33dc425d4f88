package org.muniment.pictures;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.catalogue.Refusal;
import org.muniment.storage.ContentId;

/**
 * Which files show an artefact to whom. It is asked for many pictures at once, so it is one look into the database,
 * without a transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PreparedPictures {

    /** The role of the derived file that has all sizes of the picture. */
    public static final String PYRAMID = "pyramid";

    /** The role of the derived file that is a small JPEG. */
    public static final String THUMBNAIL = "thumbnail";

    @PersistenceContext
    private EntityManager database;

    /**
     * @param role of a derived file
     * @throws Refusal when there is none that the person may see, or none yet
     */
    public ContentId require(UUID artefact, String role, Sight sight) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select f.content_id, i.state from batch_item i
                        left join derived_file f on f.artefact_id = i.artefact_id and f.role = :role
                        where i.artefact_id = :artefact and (:everything or i.state = 'COMPLETED')
                        """)
                .setParameter("role", role)
                .setParameter("artefact", artefact)
                .setParameter("everything", sight.everything())
                .getResultList();
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
        Object[] row = rows.get(0);
        if (row[0] == null && "FAILED".equals(row[1])) {
            throw new Refusal(
                    Refusal.Reason.NOT_FOUND, "There is no picture: the file could not be read. Its item says why.");
        }
        if (row[0] == null) {
            throw new Refusal(Refusal.Reason.NOT_YET, "The picture is not prepared yet. Ask again in a moment.");
        }
        return new ContentId((String) row[0]);
    }
}
