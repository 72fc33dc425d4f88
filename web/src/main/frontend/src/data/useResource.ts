import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { getJson } from '../api/http';
import { useFollow } from '../live/useFollow';
import { store, type Loaded } from './Store';

export interface Resource<T> extends Loaded<T> {
  readonly reload: () => void;
}

const NONE: readonly string[] = [];

/** Reads an address, keeps the answer, and reads again whenever one of the topics has news. */
export function useResource<T>(path: string | null, topics: readonly string[] = NONE): Resource<T> {
  return useLoaded<T>(path, (key) => getJson<T>(key), topics, '');
}

/** The same with a loader of one's own. It runs again when `variant` changes; the key stays. */
export function useLoaded<T>(
  key: string | null,
  loader: (key: string) => Promise<T>,
  topics: readonly string[],
  variant: string,
): Resource<T> {
  const latest = useRef(loader);
  useEffect(() => {
    latest.current = loader;
  });
  const loaded = useSyncExternalStore(store.subscribe, () => store.get<T>(key ?? ''));
  const reload = useCallback(() => {
    if (key !== null) {
      void store.load(key, () => latest.current(key));
    }
  }, [key]);
  useEffect(() => {
    reload();
  }, [reload, variant]);
  useFollow(topics, reload);
  return { ...loaded, reload };
}

/** What was read from an address by somebody else; asks for nothing itself. */
export function useKnown<T>(path: string | null): T | undefined {
  return useSyncExternalStore(store.subscribe, () => store.get<T>(path ?? '').data);
}
