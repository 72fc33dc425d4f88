import { useState } from 'react';
import { begin, onward } from './onward';

/** How far a bar has come, 0 to 1: never back while the same thing is measured. */
export function useOnward(of: string, measure: number, share: number): number {
  const [before, setBefore] = useState(() => begin(of, measure, share));
  const now = onward(before, of, measure, share);
  if (now !== before) {
    setBefore(now);
  }
  return now.shown;
}
