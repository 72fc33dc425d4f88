import type { Batch, ItemState } from '../api/types';

type Counts = Readonly<Partial<Record<ItemState, number>>>;

/** How many items are in one of these states. */
export function sum(counts: Counts, ...states: readonly ItemState[]): number {
  return states.reduce((all, state) => all + (counts[state] ?? 0), 0);
}

/** Whether everything is decided and nothing is in the catalogue yet. */
export function canIntegrate(batch: Batch, counts: Counts): boolean {
  return (
    batch.state === 'vetting' &&
    batch.counts.items > 0 &&
    sum(counts, 'vetting', 'failed', 'queued', 'processing', 'draft', 'cancelled') === 0
  );
}
