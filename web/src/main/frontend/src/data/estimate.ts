import type { Batch } from '../api/types';
import { texts } from '../texts';
import { left } from './format';

/** Fewer finished steps than this say nothing about the rest. */
const ENOUGH = 10;

/** How long a running batch still takes, from the steps it has finished since it was started. */
export function estimate(batch: Batch, now = Date.now()): string | null {
  if (batch.state !== 'processing' || batch.startedAt === null) {
    return null;
  }
  const { done, planned } = batch.stages;
  if (done < ENOUGH || planned === 0) {
    return texts.common.justStarted;
  }
  const elapsed = now - new Date(batch.startedAt).getTime();
  return left((elapsed / done) * Math.max(0, planned - done));
}

/** Share of the planned steps of several batches that are done, 0 to 1. */
export function share(batches: readonly Batch[]): number {
  const done = batches.reduce((sum, batch) => sum + batch.stages.done, 0);
  const planned = batches.reduce((sum, batch) => sum + batch.stages.planned, 0);
  return planned === 0 ? 0 : Math.min(1, done / planned);
}
