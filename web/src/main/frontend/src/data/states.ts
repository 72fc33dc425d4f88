import type { ItemState } from '../api/types';

const READ: readonly ItemState[] = ['vetting', 'confirmed', 'rejected', 'integrating', 'completed'];

/** Whether the stages are done with it, whatever people decided since. */
export function isRead(state: ItemState): boolean {
  return READ.includes(state);
}
