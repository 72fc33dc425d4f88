import { useMemo } from 'react';
import { useNow } from '../data/useNow';

/** The server's time, going on from the moment it was told; stands still where nothing grows. */
export function useServerTime(told: string | undefined, going: boolean): number {
  const now = useNow(going ? 250 : 0);
  // How far the two clocks are apart is known when the answer comes, and not asked again until the next.
  const apart = useMemo(() => (told === undefined ? 0 : Date.parse(told) - Date.now()), [told]);
  const server = told === undefined ? now : Date.parse(told);
  return going ? Math.max(server, now + apart) : server;
}
