import OpenSeadragon from 'openseadragon';
import { useEffect, useRef, type RefObject } from 'react';
import type { Line } from '../api/types';
import type { Place } from '../data/certainty';
import type { Opened } from '../pictures/openViewer';
import { under } from './geometry';

interface Hands {
  readonly lines: readonly Line[];
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
}

/** Tells which line the mouse is over and which one was clicked. */
export function usePointing(opened: Opened | null, host: RefObject<HTMLElement | null>, hands: Hands): void {
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  });
  useEffect(() => {
    const element = host.current;
    if (opened === null || element === null) {
      return;
    }
    const { viewer, item } = opened;
    const found = (at: OpenSeadragon.Point) => {
      const { x, y } = item.viewerElementToImageCoordinates(at);
      return under(latest.current.lines, [x, y]);
    };
    const click = (event: OpenSeadragon.CanvasClickEvent) => {
      const place = event.quick ? found(event.position) : null;
      if (place !== null) {
        latest.current.onChoose(place);
      }
    };
    const move = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') {
        return;
      }
      const bounds = element.getBoundingClientRect();
      const place = found(new OpenSeadragon.Point(event.clientX - bounds.left, event.clientY - bounds.top));
      element.classList.toggle('is-over-line', place !== null);
      latest.current.onHover(place?.line ?? null);
    };
    const leave = () => {
      latest.current.onHover(null);
    };
    viewer.addHandler('canvas-click', click);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      viewer.removeHandler('canvas-click', click);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [opened, host]);
}
