import { useMemo, useState } from 'react';
import type { Problem } from '../api/Problem';
import type { Listing } from '../api/types';
import { somePages } from './allPages';
import { useLoaded } from './useResource';

export interface Rows<T> {
  readonly items: readonly T[] | undefined;
  readonly problem: Problem | undefined;
  readonly hasMore: boolean;
  readonly showMore: () => void;
  /** Rows that arrived since the list was drawn; they are shown when asked for, so nothing jumps under the hand. */
  readonly fresh: number;
  readonly showFresh: () => void;
  readonly reload: () => void;
}

/** A list by cursor whose rows change in place. */
export function useListing<T extends { readonly id: string }>(path: string, topics: readonly string[]): Rows<T> {
  const [depth, setDepth] = useState(1);
  const listing = useLoaded<Listing<T>>(path, (key) => somePages<T>(key, depth), topics, String(depth));
  const [drawn, setDrawn] = useState<{ path: string; depth: number; ids: ReadonlySet<string> } | null>(null);
  const data = listing.data;
  if (data !== undefined && (drawn?.path !== path || drawn.depth !== depth)) {
    setDrawn({ path, depth, ids: new Set(data.items.map((item) => item.id)) });
  }
  const seen = drawn?.path === path ? drawn.ids : null;
  const { items, fresh } = useMemo(() => {
    if (data === undefined || seen === null || seen.size === 0) {
      return { items: data?.items, fresh: 0 };
    }
    // Below the rows that are drawn everything may appear: only what would push them down has to wait.
    const first = data.items.findIndex((item) => seen.has(item.id));
    return first <= 0 ? { items: data.items, fresh: 0 } : { items: data.items.slice(first), fresh: first };
  }, [data, seen]);
  return {
    items,
    problem: listing.problem,
    hasMore: data?.next != null,
    showMore: () => {
      setDepth(depth + 1);
    },
    fresh,
    showFresh: () => {
      setDrawn(data === undefined ? null : { path, depth, ids: new Set(data.items.map((item) => item.id)) });
    },
    reload: listing.reload,
  };
}
