import { useState } from 'react';
import { vettingPaths, type Queue } from '../api/vetting';
import { useResource, type Resource } from '../data/useResource';

/** The part of the queue in which an item stands. It stays where it is until the item leaves it. */
export function useQueue(batch: string, item: string): Resource<Queue> {
  const [anchor, setAnchor] = useState({ batch, item });
  const queue = useResource<Queue>(vettingPaths.queue(batch, anchor.item), [`batch:${batch}`]);
  const there = queue.data?.items.some((entry) => entry.id === item) ?? true;
  if (anchor.batch !== batch || (!there && anchor.item !== item)) {
    setAnchor({ batch, item });
  }
  return queue;
}
