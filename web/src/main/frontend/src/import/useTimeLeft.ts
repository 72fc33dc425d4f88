import { useState } from 'react';
import { left } from '../data/format';
import { useNow } from '../data/useNow';

/** After so long a pace says something. */
const ENOUGH_MILLIS = 10_000;

interface Beginning {
  readonly at: number;
  readonly sent: number;
}

/**
 * How long the rest of an upload takes at the pace since it began to move; null while nobody can tell.
 *
 * @param sent bytes that are on the other side
 * @param all bytes that are to get there
 */
export function useTimeLeft(sent: number, all: number): string | null {
  const now = useNow(5_000);
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const moves = sent < all;
  if (moves && beginning === null) {
    setBeginning({ at: now, sent });
  }
  if (!moves && beginning !== null) {
    setBeginning(null);
  }
  if (beginning === null || now - beginning.at < ENOUGH_MILLIS || sent <= beginning.sent) {
    return null;
  }
  return left(((now - beginning.at) / (sent - beginning.sent)) * (all - sent));
}
