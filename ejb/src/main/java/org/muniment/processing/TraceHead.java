package org.muniment.processing;

import java.time.Instant;
import java.util.UUID;

/**
 * A run as it stands in a list of traces.
 *
 * @param page which page of its file the artefact is
 * @param person who opened the batch
 * @param stage the one it stands at; null when the plan is done
 * @param error why that stage failed, otherwise null
 * @param purged whether its attempts and reports were taken away because of their age
 * @param now the database's time at the moment of asking
 */
public record TraceHead(
        UUID id,
        RunState state,
        String plan,
        int stagesDone,
        int stagesPlanned,
        UUID artefactId,
        String title,
        int page,
        UUID batchId,
        String batchName,
        String person,
        Instant createdAt,
        Instant endedAt,
        String stage,
        String error,
        boolean purged,
        Instant now) {

    static final String SELECT = """
            select r.id, r.state, r.plan, r.stages_done, r.stages_planned, a.id as artefact, a.title, a.page,
                   b.id as batch, b.name, b.created_by, r.created_at, r.ended_at, s.stage, s.error,
                   r.trace_purged_at is not null, clock_timestamp()
            from run r join artefact a on a.id = r.artefact_id join batch b on b.id = r.batch_id
            left join stage_record s on s.run_id = r.id and s.position = r.stages_done
            """;

    static TraceHead of(Object row) {
        Object[] column = (Object[]) row;
        return new TraceHead(
                (UUID) column[0],
                RunState.valueOf((String) column[1]),
                (String) column[2],
                (int) column[3],
                (int) column[4],
                (UUID) column[5],
                (String) column[6],
                (int) column[7],
                (UUID) column[8],
                (String) column[9],
                (String) column[10],
                (Instant) column[11],
                (Instant) column[12],
                (String) column[13],
                (String) column[14],
                (boolean) column[15],
                (Instant) column[16]);
    }
}
