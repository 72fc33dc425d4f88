import { useEffect } from 'react';
import { onSessionBack } from '../api/http';
import type { Problem } from '../api/Problem';
import type { ImageInfo } from '../api/types';
import { useResource } from '../data/useResource';
import { infoOf } from './iiif';

const ASK_AGAIN = 3000;

export interface PictureInfo {
  readonly info: ImageInfo | undefined;
  /** The picture is still being prepared; it is asked for again until it is. */
  readonly notYet: boolean;
  readonly problem: Problem | undefined;
  readonly reload: () => void;
}

/** What the server says of a picture. Asks again by itself when it is prepared, connected or signed in again. */
export function usePictureInfo(iiif: string | null): PictureInfo {
  const { data, problem, reload } = useResource<ImageInfo>(iiif === null ? null : infoOf(iiif));
  const notYet = iiif === null || (data === undefined && problem?.is('not-yet') === true);
  const asking = notYet && iiif !== null;
  const failed = problem !== undefined && !asking;
  useEffect(() => {
    if (!asking) {
      return;
    }
    const timer = setInterval(reload, ASK_AGAIN);
    return () => {
      clearInterval(timer);
    };
  }, [asking, reload]);
  useEffect(() => {
    if (!failed) {
      return;
    }
    const stop = onSessionBack(reload);
    window.addEventListener('online', reload);
    return () => {
      stop();
      window.removeEventListener('online', reload);
    };
  }, [failed, reload]);
  return { info: data, notYet, problem: failed ? problem : undefined, reload };
}
