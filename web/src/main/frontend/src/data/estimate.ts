import type { Batch } from '../api/types';
import { texts } from '../texts';
import { left } from './format';

/** How long a running batch still takes, as the server reckons from what was finished lately. */
export function estimate(batch: Batch): string | null {
  if (batch.state !== 'processing') {
    return null;
  }
  const seconds = batch.secondsLeft ?? null;
  return seconds === null ? texts.common.justStarted : left(seconds * 1000);
}

/** Share of the planned steps of several batches that are done, 0 to 1. */
export function share(batches: readonly Batch[]): number {
  const done = batches.reduce((sum, batch) => sum + batch.stages.done, 0);
  const planned = batches.reduce((sum, batch) => sum + batch.stages.planned, 0);
  return planned === 0 ? 0 : Math.min(1, done / planned);
}
