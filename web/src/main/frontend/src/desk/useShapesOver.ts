import OpenSeadragon from 'openseadragon';
import { useLayoutEffect, type RefObject } from 'react';
import type { Opened } from '../pictures/openViewer';
import { transformOf } from '../pictures/placement';

const REACH = 1000;

/** Keeps what is drawn in picture pixels exactly over the picture, at every frame. */
export function useShapesOver(opened: Opened | null, shapes: RefObject<SVGGElement | null>): void {
  useLayoutEffect(() => {
    if (opened === null) {
      return;
    }
    const { viewer, item } = opened;
    const at = (x: number, y: number) => item.imageToViewerElementCoordinates(new OpenSeadragon.Point(x, y));
    const place = () => {
      shapes.current?.setAttribute('transform', transformOf(at(0, 0), at(REACH, 0), at(0, REACH), REACH));
    };
    place();
    viewer.addHandler('update-viewport', place);
    return () => {
      viewer.removeHandler('update-viewport', place);
    };
  }, [opened, shapes]);
}
