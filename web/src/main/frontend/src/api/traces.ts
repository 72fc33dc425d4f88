import { mutate } from './http';

/** What is being done to artefacts, and what was done: runs, stages, attempts, reports. Times are ISO-8601 in UTC. */

export type RunState = 'running' | 'done' | 'failed';

export interface RunRow {
  readonly id: string;
  readonly kind: string;
  readonly state: RunState;
  readonly stagesDone: number;
  readonly stagesPlanned: number;
  readonly stage: string | null;
  readonly error: string | null;
  readonly person: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly millis: number;
  readonly artefact: { readonly id: string; readonly title: string; readonly page: number };
  readonly batch: { readonly id: string; readonly name: string };
}

export type Ending = 'done' | 'failed' | 'lapsed' | 'cancelled';

export interface Attempt {
  readonly id: string;
  readonly number: number;
  readonly node: string;
  readonly readyAt: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly ending: Ending | null;
  readonly error: string | null;
  readonly waitedMillis: number;
  readonly workedMillis: number;
}

export type TracedState = 'planned' | 'skipped' | 'waiting' | 'sent' | 'leased' | 'done' | 'failed';

export interface TracedStage {
  readonly name: string;
  readonly position: number;
  readonly queue: string;
  readonly state: TracedState;
  readonly readyAt: string | null;
  readonly error: string | null;
  readonly model: {
    readonly name: string;
    readonly version: string;
    readonly sha256: string;
    readonly confidence: number | null;
  } | null;
  readonly attempts: readonly Attempt[];
}

export interface Report {
  readonly number: number;
  readonly stage: string;
  readonly attempt: string | null;
  readonly at: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>> | null;
}

export interface Trace {
  readonly run: RunRow;
  readonly now: string;
  readonly keptDays: number;
  readonly purged: boolean;
  readonly mayRepeat: boolean;
  readonly stages: readonly TracedStage[];
  readonly reports: readonly Report[];
}

/** Runs that gave up at the same stage for the same reason. */
export interface Alike {
  readonly stage: string;
  readonly reason: string;
  readonly runs: number;
}

export const tracePaths = {
  runs: (query: string) => (query === '' ? '/api/runs' : `/api/runs?${query}`),
  run: (id: string) => `/api/runs/${id}`,
  failures: '/api/runs/failures',
} as const;

export const traceApi = {
  again: (run: string) => mutate<Trace>('POST', `${tracePaths.run(run)}/retry`),
  alike: (one: Alike) =>
    mutate<{ runs: number; more: boolean }>('POST', '/api/runs/retry', { stage: one.stage, reason: one.reason }),
};
