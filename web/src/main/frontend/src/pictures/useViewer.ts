import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { onSessionBack } from '../api/http';
import type { ImageInfo } from '../api/types';
import { openViewer, pictureIn, sourceOf, type Opened, type View } from './openViewer';

export interface Viewing {
  readonly opened: Opened | null;
  /** Some of the picture did not arrive, although it was asked for more than once. */
  readonly broken: boolean;
  readonly again: () => void;
}

/** Opens a picture by what the server says of it, and once more, at the same place, when parts of it are missing. */
export function useViewer(
  host: RefObject<HTMLElement | null>,
  iiif: string | null,
  info: ImageInfo | undefined,
): Viewing {
  const key = iiif === null || info === undefined ? null : `${iiif} ${String(info.width)}×${String(info.height)}`;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string; attempt: number; opened: Opened | null; broken: boolean } | null>(
    null,
  );
  const latest = useRef({ iiif, info });
  const kept = useRef<{ key: string; view: View } | null>(null);
  useEffect(() => {
    latest.current = { iiif, info };
  });

  useEffect(() => {
    const { iiif: address, info: facts } = latest.current;
    if (host.current === null || key === null || address === null || facts === undefined) {
      return;
    }
    const viewer = openViewer(host.current);
    const set = (change: { opened?: Opened; broken?: boolean }) => {
      setState((before) => ({
        ...(before?.key === key && before.attempt === attempt ? before : { key, attempt, opened: null, broken: false }),
        ...change,
      }));
    };
    viewer.addHandler('open', () => {
      const item = pictureIn(viewer);
      if (item === undefined) {
        return;
      }
      if (kept.current?.key === key) {
        viewer.viewport.setRotation(kept.current.view.turned, true);
        viewer.viewport.fitBounds(kept.current.view.bounds, true);
      }
      set({ opened: { viewer, item } });
    });
    viewer.addHandler('open-failed', () => {
      set({ broken: true });
    });
    viewer.addHandler('tile-load-failed', ({ maxReached }) => {
      if (maxReached) {
        set({ broken: true });
      }
    });
    viewer.open(sourceOf(facts, address));
    return () => {
      if (pictureIn(viewer) !== undefined) {
        const { viewport } = viewer;
        kept.current = { key, view: { bounds: viewport.getBoundsNoRotate(), turned: viewport.getRotation() } };
      }
      setState(null);
      viewer.destroy();
    };
  }, [host, key, attempt]);

  const again = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  const broken = state?.broken === true;
  useEffect(() => {
    if (!broken) {
      return;
    }
    const stop = onSessionBack(again);
    window.addEventListener('online', again);
    return () => {
      stop();
      window.removeEventListener('online', again);
    };
  }, [broken, again]);

  return { opened: state?.key === key ? state.opened : null, broken, again };
}
