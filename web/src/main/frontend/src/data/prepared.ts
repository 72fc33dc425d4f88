import type { BatchItem } from '../api/types';
import { isRead } from './states';

/** Whether an item has a small picture: its pages are counted first, then its picture is prepared. */
export function isPrepared(item: Pick<BatchItem, 'state' | 'stage' | 'stagesDone'>): boolean {
  return isRead(item.state) || (item.stagesDone >= 2 && item.stage !== 'prepare');
}
