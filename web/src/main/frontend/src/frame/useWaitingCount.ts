import { vettingPaths } from '../api/vetting';
import { useResource } from '../data/useResource';
import { isArchivist, useSession } from '../session/SessionContext';

const TOPICS = ['batches'];

/** How many pages wait for somebody to decide. */
export function useWaitingCount(): number {
  const archivist = isArchivist(useSession());
  return useResource<{ readonly items: number }>(archivist ? vettingPaths.waitingCount : null, TOPICS).data?.items ?? 0;
}
