import type { Report, Trace, TracedStage } from '../api/traces';
import { duration } from '../data/duration';
import { traceTexts } from '../texts/traces';

/** One entry of a stage's story. */
export interface Happening {
  readonly key: string;
  readonly at: string;
  readonly tone: 'plain' | 'run' | 'warn' | 'fail' | 'done';
  readonly title: string;
  readonly more: string;
}

/** What happened to a stage: its attempts and what was reported, the newest first. */
export function happenings(trace: Trace, stage: TracedStage): readonly Happening[] {
  const own = trace.reports.filter((report) => report.stage === stage.name);
  const attempts = stage.attempts.flatMap((attempt): Happening[] => {
    const end = attempt.endedAt;
    return [
      {
        key: `${attempt.id} began`,
        at: attempt.startedAt,
        tone: attempt.ending === null ? 'run' : 'plain',
        title: traceTexts.began(attempt.number),
        more: traceTexts.beganMore(attempt.node, duration(attempt.waitedMillis)),
      },
      ...(end === null || attempt.ending !== 'done'
        ? []
        : [
            {
              key: `${attempt.id} ended`,
              at: end,
              tone: 'done' as const,
              title: traceTexts.ended(attempt.number),
              more: traceTexts.endedMore(duration(attempt.workedMillis)),
            },
          ]),
    ];
  });
  const told = own.map((report): Happening => {
    const attempt = stage.attempts.find((one) => one.id === report.attempt);
    const broke = attempt !== undefined && attempt.ending !== 'done' && report.level !== 'info';
    return {
      key: String(report.number),
      at: report.at,
      tone: report.level === 'error' ? 'fail' : report.level === 'warning' ? 'warn' : 'plain',
      title: broke ? `${traceTexts.stopped(attempt.number)}: ${report.message}` : report.message,
      more: broke ? next(report) : '',
    };
  });
  // Beginning, reports, end: of the same moment the later one stands above.
  const begun = attempts.filter((one) => one.key.endsWith('began'));
  const ended = attempts.filter((one) => one.key.endsWith('ended'));
  return [...begun, ...told, ...ended]
    .map((one, index) => ({ one, index }))
    .sort((a, b) => Date.parse(b.one.at) - Date.parse(a.one.at) || b.index - a.index)
    .map(({ one }) => one);
}

function next(report: Report): string {
  const seconds = report.data?.nextInSeconds;
  if (typeof seconds === 'number') {
    return traceTexts.triedAgain(seconds);
  }
  return report.level === 'error' ? traceTexts.gaveUp : '';
}
