import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { api, paths } from '../api';
import { getJson } from '../api/http';
import type { Artefact, ImageInfo, Transcript } from '../api/types';
import { isRead } from '../data/states';
import { store } from '../data/Store';
import { useKeys } from '../keys/useKeys';
import { infoOf } from '../pictures/iiif';
import { texts } from '../texts';

/** PageUp and PageDown turn to the neighbours in the batch, which are fetched before anybody asks. */
export function useNeighbours(page: Artefact | undefined): void {
  const navigate = useNavigate();
  const previous = page?.previous ?? null;
  const next = page?.next ?? null;
  const go = (id: string | null) => () => {
    if (id !== null) {
      void navigate(`/artefacts/${id}`);
    }
  };
  useKeys([
    { keys: 'PageUp', label: texts.keys.previousPage, run: go(previous) },
    { keys: 'PageDown', label: texts.keys.nextPage, run: go(next) },
  ]);
  useEffect(() => {
    // After the page itself is drawn; a neighbour that fails is simply not prefetched.
    const timer = setTimeout(() => {
      [next, previous].forEach((id) => {
        if (id !== null) {
          void prefetch(id);
        }
      });
    }, 800);
    return () => {
      clearTimeout(timer);
    };
  }, [previous, next]);
}

async function prefetch(id: string): Promise<void> {
  await store.load(paths.artefact(id), () => api.artefact(id));
  const { iiif, state } = store.get<Artefact>(paths.artefact(id)).data ?? { iiif: null, state: 'draft' as const };
  if (isRead(state)) {
    await store.load(paths.transcript(id), () => getJson<Transcript>(paths.transcript(id)));
  }
  if (iiif !== null) {
    await store.load(infoOf(iiif), () => getJson<ImageInfo>(infoOf(iiif)));
  }
}
