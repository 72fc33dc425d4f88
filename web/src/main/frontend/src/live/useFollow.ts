import { useEffect, useSyncExternalStore } from 'react';
import { live } from './LiveEvents';

/** Many stages may end in one second; a page reads again at most this often. */
const CALM = 400;

/** Calls back, calmly, when one of the topics has news or when polling says that it may have. */
export function useFollow(topics: readonly string[], onNews: () => void): void {
  const key = topics.join(' ');
  useEffect(() => {
    if (key === '') {
      return;
    }
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = live.follow(key.split(' '), () => {
      timer ??= setTimeout(() => {
        timer = null;
        onNews();
      }, CALM);
    });
    return () => {
      stop();
      if (timer !== null) {
        clearTimeout(timer);
      }
    };
  }, [key, onNews]);
}

export function useLivePaused(): boolean {
  return useSyncExternalStore(live.watch, () => live.paused);
}
