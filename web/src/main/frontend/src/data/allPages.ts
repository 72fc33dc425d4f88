import { getJson } from '../api/http';
import type { Listing } from '../api/types';

/** As many pages of a list as asked for, one after the other by their cursors, and the cursor of the next. */
export async function somePages<T>(path: string, depth: number): Promise<Listing<T>> {
  const items: T[] = [];
  let next: string | null = null;
  for (let page = 0; page < depth; page++) {
    const address: string =
      next === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
    const listing: Listing<T> = await getJson<Listing<T>>(address);
    items.push(...listing.items);
    next = listing.next;
    if (next === null) {
      break;
    }
  }
  return { items, next };
}

export async function allPages<T>(path: string): Promise<readonly T[]> {
  return (await somePages<T>(path, Number.POSITIVE_INFINITY)).items;
}
