import type { BatchItem } from '../api/types';

/** Whether an item has a small picture: its pages are counted first, then its picture is prepared. */
export function isPrepared(item: Pick<BatchItem, 'state' | 'stage' | 'stagesDone'>): boolean {
  return item.state === 'vetting' || (item.stagesDone >= 2 && item.stage !== 'prepare');
}
