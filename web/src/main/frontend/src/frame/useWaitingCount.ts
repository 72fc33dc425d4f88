import { vettingPaths, type WaitingList } from '../api/vetting';
import { useResource } from '../data/useResource';
import { isArchivist, useSession } from '../session/SessionContext';

const TOPICS = ['batches'];

/** How many pages wait for somebody to decide. */
export function useWaitingCount(): number {
  const archivist = isArchivist(useSession());
  return useResource<WaitingList>(archivist ? vettingPaths.waiting : null, TOPICS).data?.items ?? 0;
}
