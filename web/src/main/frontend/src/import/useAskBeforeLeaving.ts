import { useEffect } from 'react';

/** Lets the browser ask before its window is closed or loaded anew, as long as there is something to lose. */
export function useAskBeforeLeaving(busy: boolean): void {
  useEffect(() => {
    if (!busy) {
      return;
    }
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [busy]);
}
