import { useCallback, useSyncExternalStore } from 'react';
import { percent } from '../data/format';
import { scaleOf } from '../pictures/controls';
import type { Opened } from '../pictures/openViewer';

/** How large the picture is drawn: 100 % is one pixel of it on one of the screen. */
export function ZoomWord({ opened }: { readonly opened: Opened }) {
  const subscribe = useCallback(
    (changed: () => void) => {
      opened.viewer.addHandler('update-viewport', changed);
      return () => {
        opened.viewer.removeHandler('update-viewport', changed);
      };
    },
    [opened],
  );
  const word = useSyncExternalStore(subscribe, () => percent(scaleOf(opened)));
  return <span className="mu-zoom mu-num">{word}</span>;
}
