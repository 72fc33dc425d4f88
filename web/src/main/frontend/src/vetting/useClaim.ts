import { useEffect } from 'react';
import { vettingApi } from '../api/vetting';

/** A claim holds for two minutes; the page says again that it is there well before. */
const RENEWAL = 50_000;

/** Lets others know that this page is open here, for as long as it is and it waits for somebody. */
export function useClaim(batch: string, item: string, open: boolean): void {
  useEffect(() => {
    if (!open) {
      return;
    }
    const claim = () => {
      // Advice to others: when it fails nothing is lost, and the version guards the decision.
      vettingApi.claim(batch, item).catch(() => undefined);
    };
    const release = () => {
      vettingApi.release(batch, item);
    };
    claim();
    const timer = setInterval(claim, RENEWAL);
    window.addEventListener('pagehide', release);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', release);
      release();
    };
  }, [batch, item, open]);
}
