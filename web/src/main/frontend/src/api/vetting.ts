import { getJson, mutate } from './http';
import type { Batch, ItemState } from './types';

/** Shapes of what is decided about. */

export interface Claim {
  readonly by: string;
  readonly mine: boolean;
  readonly until: string;
}

export interface QueueEntry {
  readonly id: string;
  readonly artefactId: string;
  readonly title: string;
  readonly fileName: string;
  readonly state: ItemState;
  readonly error: string | null;
  readonly version: number;
  readonly characters: number | null;
  readonly uncertain: number | null;
  readonly confidence: number | null;
  readonly decision: {
    readonly verdict: string;
    readonly by: string;
    readonly at: string;
    readonly mine: boolean;
  } | null;
  readonly claim: Claim | null;
}

export interface Queue {
  /** How many items are in which state; absent where none is. */
  readonly counts: Readonly<Partial<Record<ItemState, number>>>;
  readonly items: readonly QueueEntry[];
  readonly next: string | null;
}

export interface Decision {
  readonly id: string;
  readonly verdict: string;
  readonly by: string;
  readonly mine: boolean;
  readonly at: string;
  readonly reason: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly undone: boolean;
}

export interface Vetted {
  readonly id: string;
  readonly batchId: string;
  readonly artefactId: string;
  readonly kind: string;
  readonly fileName: string;
  readonly title: {
    readonly value: string;
    readonly by: string | null;
    readonly mine: boolean;
    readonly at: string | null;
  };
  readonly text: {
    readonly characters: number;
    readonly uncertain: number;
    readonly confidence: number | null;
    readonly model: string | null;
    readonly typedBy: string | null;
    readonly at: string;
  } | null;
  readonly state: ItemState;
  readonly error: string | null;
  readonly result: string | null;
  readonly version: number;
  readonly position: number;
  readonly items: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly claim: Claim | null;
  readonly decisions: readonly Decision[];
  readonly undoable: boolean;
  readonly fillable: boolean;
  /** Stages that it can be sent back to. */
  readonly stages: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

export interface WaitingBatch {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly items: number;
  readonly waiting: number;
  readonly failed: number;
  readonly confirmed: number;
  readonly rejected: number;
  readonly reading: number;
  readonly ready: boolean;
}

export interface WaitingList {
  readonly items: number;
  readonly batches: readonly WaitingBatch[];
}

export interface SendBackWish {
  readonly from: string;
  readonly direction: 'auto' | 'vertical' | 'horizontal';
  readonly readings: 'quick' | 'several';
}

const item = (batch: string, id: string) => `/api/batches/${batch}/items/${id}`;

export const vettingPaths = {
  waiting: '/api/vetting',
  waitingCount: '/api/vetting/count',
  queue: (batch: string, around: string) => `/api/batches/${batch}/vetting?limit=100&around=${around}`,
  /** Only for its counts. */
  counts: (batch: string) => `/api/batches/${batch}/vetting?limit=1`,
  item: (batch: string, id: string) => `${item(batch, id)}/vetting`,
};

type Seen = Pick<Vetted, 'id' | 'batchId' | 'version'>;

function decide(seen: Seen, verdict: string, body?: unknown): Promise<Vetted> {
  return mutate<Vetted>('POST', `${item(seen.batchId, seen.id)}/${verdict}`, body, tag(seen));
}

const tag = (seen: Seen) => ({ 'If-Match': `"${String(seen.version)}"` });

export const vettingApi = {
  item: (batch: string, id: string) => getJson<Vetted>(vettingPaths.item(batch, id)),
  next: (batch: string, after: string | null) =>
    getJson<{ readonly item: string | null }>(
      `/api/batches/${batch}/vetting/next${after === null ? '' : `?after=${after}`}`,
    ),
  confirm: (seen: Seen) => decide(seen, 'confirm'),
  reject: (seen: Seen, reason: string) => decide(seen, 'reject', { reason }),
  sendBack: (seen: Seen, wish: SendBackWish) => decide(seen, 'send-back', wish),
  fill: (seen: Seen, text: string, writingMode: string) => decide(seen, 'fill', { text, writingMode }),
  entitle: (seen: Seen, title: string) => mutate<Vetted>('PATCH', item(seen.batchId, seen.id), { title }, tag(seen)),
  undo: (seen: Seen) => decide(seen, 'undo'),
  claim: (batch: string, id: string) => mutate<Claim>('POST', `${item(batch, id)}/claim`),
  /** Also while the page is being left. */
  release: (batch: string, id: string) => {
    void fetch(`${item(batch, id)}/claim`, {
      method: 'DELETE',
      keepalive: true,
      credentials: 'same-origin',
      headers: { 'X-Requested-With': 'muniment' },
    }).catch(() => undefined);
  },
  integrate: (batch: string) => mutate<Batch>('POST', `/api/batches/${batch}/integrate`),
};
