import type { Batch, Listing } from '../api/types';
import { paths } from '../api';
import { useResource } from '../data/useResource';
import { isArchivist, useSession } from '../session/SessionContext';

const TOPICS = ['batches'];

/** Batches that are being read now; the same answer serves the masthead, the sidebar and the pages. */
export function useRunning(): readonly Batch[] {
  const archivist = isArchivist(useSession());
  const { data } = useResource<Listing<Batch>>(archivist ? paths.running : null, TOPICS);
  return data?.items.filter((batch) => batch.state === 'processing') ?? [];
}
