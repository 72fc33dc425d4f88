package org.muniment.pictures;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which pictures look alike: other scans, or smaller and altered copies, of the same page. */
@Stateless
public class Likenesses {

    /** So many are kept of each picture at most: of a form that came in a thousand times nobody looks at a thousand. */
    private static final int KEPT = 5;

    /** Names the lock under which impressions are compared; any number that nobody else takes. */
    private static final long TURN = 0x6D756E696D656E74L;

    @PersistenceContext
    private EntityManager database;

    /**
     * Two artefacts whose pictures look alike.
     *
     * @param distance bits of {@value Impression#BITS} that differ
     */
    public record Likeness(UUID artefact, UUID other, int distance) {

        /** 1 for pictures that leave the same impression; two that have nothing in common are about 0.5. */
        public double likeness() {
            return 1 - (double) distance / Impression.BITS;
        }
    }

    /**
     * Keeps an impression in the place of an earlier one, and looks for others that are like it. Copies that are the same
     * byte by byte are passed over, since they are pointed out as such.
     */
    public void keep(UUID artefact, Impression impression) {
        // One at a time until the commit: two that came at the same moment would not see each other.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:turn) as text)")
                .setParameter("turn", TURN)
                .getSingleResult();
        forget(artefact);
        database.createNativeQuery("insert into impression (artefact_id, bits) values (:id, cast(:bits as bit(256)))")
                .setParameter("id", artefact)
                .setParameter("bits", "x" + impression.hex())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into impression_band (band, artefact_id)
                        select unnest(cast(:bands as integer[])), :id
                        """)
                .setParameter("bands", array(impression.bands()))
                .setParameter("id", artefact)
                .executeUpdate();
        compare(artefact, impression);
    }

    private void compare(UUID artefact, Impression impression) {
        database.createNativeQuery("""
                        with near as (
                            select distinct artefact_id from impression_band
                            where band = any (cast(:nearby as integer[]))
                        ), alike as (
                            select o.artefact_id as other, bit_count(o.bits # mine.bits) as distance
                            from near
                            join impression o on o.artefact_id = near.artefact_id
                            join artefact a on a.id = o.artefact_id
                            cross join impression mine
                            join artefact me on me.id = mine.artefact_id
                            where mine.artefact_id = :id and a.id <> me.id
                              and (a.original_id <> me.original_id or a.page <> me.page)
                              and bit_count(o.bits # mine.bits) <= :most
                            order by distance, other
                            limit :kept)
                        insert into likeness (artefact_id, other_id, distance)
                        select cast(:id as uuid), other, distance from alike
                        union all
                        select other, cast(:id as uuid), distance from alike
                        """)
                .setParameter("nearby", array(impression.bandsNearby()))
                .setParameter("id", artefact)
                .setParameter("most", Impression.ALIKE)
                .setParameter("kept", KEPT)
                .executeUpdate();
    }

    /** For a picture in which there is nothing to be seen any more. */
    public void forget(UUID artefact) {
        for (String sql : List.of(
                "delete from impression where artefact_id = :id",
                "delete from impression_band where artefact_id = :id",
                "delete from likeness where artefact_id = :id or other_id = :id")) {
            database.createNativeQuery(sql).setParameter("id", artefact).executeUpdate();
        }
    }

    /** For each of the artefacts those that look like it, the nearest first. */
    public List<Likeness> of(Collection<UUID> artefacts) {
        if (artefacts.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select artefact_id, other_id, distance from likeness
                        where artefact_id in (:artefacts) order by artefact_id, distance, other_id
                        """)
                .setParameter("artefacts", artefacts)
                .getResultList();
        return rows.stream()
                .map(row -> new Likeness((UUID) row[0], (UUID) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static String array(int[] values) {
        return Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
