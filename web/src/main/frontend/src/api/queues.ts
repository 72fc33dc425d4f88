import { mutate } from './http';

/** Queues, the letters nobody could read, models, and the lock of the house. Times are ISO-8601 in UTC. */

export interface Pause {
  readonly queue: string;
  readonly reason: string;
  readonly who: string;
  readonly since: string;
}

export interface Queue {
  readonly name: string;
  readonly depth: number;
  readonly window: number;
  readonly perMinute: number;
  /** Attempts that ended in each half minute of the last quarter of an hour, the oldest first. */
  readonly ended: readonly number[];
  readonly oldestMessageMillis: number | null;
  readonly oldestWaitingMillis: number | null;
  readonly waiting: number;
  readonly nodes: readonly { readonly name: string; readonly consumers: number; readonly busy: number }[];
  readonly pause: Pause | null;
}

export interface DeadLetter {
  readonly id: string;
  readonly queue: string | null;
  readonly reason: string;
  readonly detail: string;
  readonly stage: string | null;
  readonly runId: string | null;
  readonly artefactId: string | null;
  readonly title: string | null;
  readonly attempts: number;
  readonly arrived: string;
}

export interface DeclaredModel {
  readonly name: string;
  readonly version: string;
  readonly job: string;
  readonly engine: string;
  readonly licence: string;
  readonly source: string | null;
  readonly state: string;
  readonly nodes: readonly { readonly node: string; readonly state: string; readonly detail: string | null }[];
  readonly files: readonly { readonly role: string; readonly path: string; readonly sha256: string }[];
  readonly use: { readonly calls: number; readonly medianMillis: number; readonly p95Millis: number } | null;
}

export interface Maintenance {
  readonly locked: boolean;
  readonly reason: string | null;
  readonly until: string | null;
  readonly who: string | null;
  readonly since: string | null;
}

export interface All<T> {
  readonly items: readonly T[];
}

export const housePaths = {
  queues: '/api/queues',
  pauses: '/api/queues/pauses',
  letters: '/api/queues/dead-letters',
  models: '/api/models',
  maintenance: '/api/maintenance',
} as const;

export const houseApi = {
  pause: (queue: string, reason: string) => mutate<All<Pause>>('PUT', `/api/queues/${queue}/pause`, { reason }),
  resume: (queue: string) => mutate<All<Pause>>('DELETE', `/api/queues/${queue}/pause`),
  replay: (ids: readonly string[]) => mutate<{ done: number }>('POST', `${housePaths.letters}/replay`, { ids }),
  discard: (ids: readonly string[]) => mutate<{ done: number }>('POST', `${housePaths.letters}/discard`, { ids }),
  lock: (reason: string, until: string) => mutate<Maintenance>('PUT', housePaths.maintenance, { reason, until }),
  unlock: () => mutate<undefined>('DELETE', housePaths.maintenance),
};
