import type { Trace, TracedStage } from '../api/traces';

export type SpanLook = 'waited' | 'worked' | 'failed' | 'now';

/** A piece of a bar; milliseconds since the run began. */
export interface Span {
  readonly look: SpanLook;
  readonly from: number;
  readonly to: number;
}

export interface Lane {
  readonly stage: TracedStage;
  readonly spans: readonly Span[];
  /** Where the last piece ends, or null where nothing has happened. */
  readonly end: number | null;
}

/** The bars of a trace. Times are the server's, so `now` is the server's too. */
export function lanes(trace: Trace, now: number): readonly Lane[] {
  const zero = begin(trace);
  return trace.stages.map((stage) => {
    const spans: Span[] = stage.attempts.flatMap((attempt): Span[] => {
      const ready = Date.parse(attempt.readyAt) - zero;
      const claimed = Date.parse(attempt.startedAt) - zero;
      const ended = (attempt.endedAt === null ? now : Date.parse(attempt.endedAt)) - zero;
      const look: SpanLook = attempt.ending === null ? 'now' : attempt.ending === 'done' ? 'worked' : 'failed';
      return [
        ...(claimed > ready ? [{ look: 'waited' as const, from: Math.max(0, ready), to: claimed }] : []),
        { look, from: claimed, to: Math.max(claimed, ended) },
      ];
    });
    if ((stage.state === 'waiting' || stage.state === 'sent') && stage.readyAt !== null) {
      const from = Math.max(0, Date.parse(stage.readyAt) - zero);
      if (now - zero > from) {
        spans.push({ look: 'waited', from, to: now - zero });
      }
    }
    return { stage, spans, end: spans.length === 0 ? null : Math.max(...spans.map((span) => span.to)) };
  });
}

/** When the first thing happened: the clocks of server and database may differ by a little. */
function begin(trace: Trace): number {
  const times = trace.stages.flatMap((stage) => stage.attempts.map((attempt) => Date.parse(attempt.readyAt)));
  return Math.min(Date.parse(trace.run.createdAt), ...times);
}

const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 43_200, 86_400];

/** Seconds of the marks on the axis, from 0; at most seven, and the last bar ends before the edge. */
export function marks(length: number): readonly number[] {
  const seconds = Math.max(1, length / 1000);
  const step = STEPS.find((one) => seconds / one <= 6) ?? Math.ceil(seconds / 6 / 86_400) * 86_400;
  return Array.from({ length: Math.floor((seconds * 1.12) / step) + 1 }, (_, at) => at * step);
}

export interface Shares {
  readonly work: number;
  readonly failed: number;
  readonly wait: number;
}

/** What the time went into; each between 0 and 1, and 1 together. Null where none has passed. */
export function shares(all: readonly Lane[]): Shares | null {
  const sum = (looks: readonly SpanLook[]) =>
    all
      .flatMap((lane) => lane.spans)
      .filter((span) => looks.includes(span.look))
      .reduce((total, span) => total + span.to - span.from, 0);
  const work = sum(['worked', 'now']);
  const failed = sum(['failed']);
  const wait = sum(['waited']);
  const total = work + failed + wait;
  return total === 0 ? null : { work: work / total, failed: failed / total, wait: wait / total };
}

/** Which stage is looked at first: the one that failed, else the one at work, else the last that did something. */
export function first(trace: Trace): string {
  const by = (state: string) => trace.stages.find((stage) => stage.state === state)?.name;
  const last = trace.stages.findLast((stage) => stage.attempts.length > 0)?.name;
  return by('failed') ?? by('leased') ?? last ?? trace.stages[0]?.name ?? '';
}
