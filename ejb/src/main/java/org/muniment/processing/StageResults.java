package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the stages of a run have said, those of the runs that it goes on from included. */
@Stateless
public class StageResults {

    @PersistenceContext
    private EntityManager database;

    /** As JSON by stage; where a stage was done again, its newest result. */
    public Map<String, String> of(UUID run) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery("""
                        with recursive chain as (
                            select id, based_on, 0 as back from run where id = :run
                            union all
                            select r.id, r.based_on, c.back + 1 from run r join chain c on r.id = c.based_on)
                        select distinct on (s.stage) s.stage, s.result
                        from stage_record s join chain c on c.id = s.run_id
                        where s.state = 'DONE' and s.result is not null
                        order by s.stage, c.back
                        """).setParameter("run", run).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
