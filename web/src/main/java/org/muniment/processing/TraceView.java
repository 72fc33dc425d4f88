package org.muniment.processing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muniment.http.Words;

/**
 * What was done to an artefact, as programs and pages see it.
 *
 * @param now the clock by which all times here are measured
 * @param keptDays how long attempts and reports are kept
 * @param purged whether they were taken away because of their age
 * @param mayRepeat whether the caller may ask for the failed stage once more
 */
public record TraceView(
        RunRow run,
        Instant now,
        int keptDays,
        boolean purged,
        boolean mayRepeat,
        List<StageView> stages,
        List<ReportView> reports) {

    /** @param state {@code planned} and {@code skipped} beside those of a record: done for the file, or not begun */
    public record StageView(
            String name,
            int position,
            String queue,
            String state,
            Instant readyAt,
            String error,
            ModelView model,
            List<AttemptView> attempts) {}

    /** @param confidence how sure the model was of the whole result, 0 to 1; null while it has not said */
    public record ModelView(String name, String version, String sha256, Double confidence) {}

    /**
     * @param number counted over the whole run of the stage, from 1
     * @param ending {@code done}, {@code failed}, {@code lapsed} or {@code cancelled}; null while the node is at work
     * @param waitedMillis from when it could have begun until a node began
     * @param workedMillis until now, while the node is at work
     */
    public record AttemptView(
            UUID id,
            int number,
            String node,
            Instant readyAt,
            Instant startedAt,
            Instant endedAt,
            String ending,
            String error,
            long waitedMillis,
            long workedMillis) {}

    public record ReportView(
            long number,
            String stage,
            UUID attempt,
            Instant at,
            String level,
            String message,
            @JsonRawValue String data) {}

    static TraceView of(Traces.Trace trace, int keptDays, boolean mayRepeat) {
        Instant now = trace.head().now();
        Map<String, StageRecord> records =
                trace.records().stream().collect(Collectors.toMap(StageRecord::stage, Function.identity()));
        Map<String, List<StageAttempt>> attempts =
                trace.attempts().stream().collect(Collectors.groupingBy(StageAttempt::stage));
        int first = trace.records().isEmpty() ? 0 : trace.records().get(0).position();
        List<Plan.Step> steps = trace.steps();
        return new TraceView(
                RunRow.of(trace.head()),
                now,
                keptDays,
                trace.head().purged(),
                mayRepeat && trace.head().state() == RunState.FAILED,
                IntStream.range(0, steps.size())
                        .mapToObj(position -> stage(
                                steps.get(position),
                                position,
                                position < first ? "skipped" : "planned",
                                records.get(steps.get(position).stage()),
                                attempts.getOrDefault(steps.get(position).stage(), List.of()),
                                now))
                        .toList(),
                trace.reports().stream().map(TraceView::report).toList());
    }

    private static StageView stage(
            Plan.Step step,
            int position,
            String without,
            StageRecord record,
            List<StageAttempt> attempts,
            Instant now) {
        List<AttemptView> views = IntStream.range(0, attempts.size())
                .mapToObj(i -> attempt(attempts.get(i), i + 1, now))
                .toList();
        if (record == null) {
            return new StageView(step.stage(), position, step.queue(), without, null, null, null, views);
        }
        return new StageView(
                step.stage(),
                position,
                step.queue(),
                Words.of(record.state()),
                record.readyAt(),
                record.error().orElse(null),
                record.model()
                        .map(model -> new ModelView(model.name(), model.version(), model.sha256(), model.confidence()))
                        .orElse(null),
                views);
    }

    private static AttemptView attempt(StageAttempt attempt, int number, Instant now) {
        return new AttemptView(
                attempt.id(),
                number,
                attempt.node(),
                attempt.readyAt(),
                attempt.claimedAt(),
                attempt.endedAt().orElse(null),
                attempt.ending().map(Words::of).orElse(null),
                attempt.error().orElse(null),
                millis(attempt.readyAt(), attempt.claimedAt()),
                millis(attempt.claimedAt(), attempt.endedAt().orElse(now)));
    }

    private static ReportView report(Traces.Said said) {
        return new ReportView(
                said.number(),
                said.stage(),
                said.attempt(),
                said.at(),
                Words.of(said.level()),
                said.message(),
                said.data());
    }

    private static long millis(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }
}
