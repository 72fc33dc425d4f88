import { useEffect } from 'react';
import { isWhole } from './controls';
import type { Opened } from './openViewer';

/** A picture that is seen whole stays so when its pane grows or shrinks: a moved divider, the whole screen. */
export function useStaysWhole(opened: Opened | null): void {
  useEffect(() => {
    if (opened === null) {
      return;
    }
    const { viewer } = opened;
    let whole = isWhole(opened);
    let resized = false;
    const zoomed = () => {
      // The viewer zooms by itself while it resizes; that is nobody's wish.
      if (!resized) {
        whole = isWhole(opened);
      }
    };
    const grown = () => {
      resized = whole;
    };
    const drawn = () => {
      if (resized) {
        resized = false;
        viewer.viewport.goHome(true);
      }
    };
    viewer.addHandler('zoom', zoomed);
    viewer.addHandler('resize', grown);
    viewer.addHandler('update-viewport', drawn);
    return () => {
      viewer.removeHandler('zoom', zoomed);
      viewer.removeHandler('resize', grown);
      viewer.removeHandler('update-viewport', drawn);
    };
  }, [opened]);
}
