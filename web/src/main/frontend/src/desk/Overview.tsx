import OpenSeadragon from 'openseadragon';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { fitted, wholeOf } from '../pictures/iiif';
import type { Opened } from '../pictures/openViewer';

/** A picture smaller than this is never far out of sight. */
const LARGE = 3000;
const SIDE = 132;

/**
 * Where one is on a large picture: the whole of it, small, with a frame around what is seen. It comes when less than half
 * is in sight. Clicking or dragging goes there; the arrow keys of the picture do the same, so it is for the eye and the
 * mouse only.
 */
export function Overview({ opened, iiif }: { readonly opened: Opened; readonly iiif: string }) {
  const frame = useRef<SVGPolygonElement>(null);
  const [shown, setShown] = useState(false);
  const { x: width, y: height } = opened.item.getContentSize();
  const small = fitted({ width, height }, SIDE);
  const large = Math.max(width, height) >= LARGE;
  useEffect(() => {
    if (!large) {
      return;
    }
    const { viewer, item } = opened;
    const look = () => {
      const seen = viewer.viewport.getBoundsNoRotate(true);
      const whole = item.getBounds(true);
      const size = viewer.viewport.getContainerSize();
      const corners = [
        [0, 0],
        [size.x, 0],
        [size.x, size.y],
        [0, size.y],
      ].map(([x = 0, y = 0]) => item.viewerElementToImageCoordinates(new OpenSeadragon.Point(x, y)));
      frame.current?.setAttribute(
        'points',
        corners.map(({ x, y }) => `${String(Math.round(x))},${String(Math.round(y))}`).join(' '),
      );
      setShown(seen.width * seen.height < (whole.width * whole.height) / 2);
    };
    look();
    viewer.addHandler('update-viewport', look);
    return () => {
      viewer.removeHandler('update-viewport', look);
    };
  }, [opened, large]);

  if (!large) {
    return null;
  }
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width;
    const y = ((event.clientY - box.top) / box.height) * height;
    opened.viewer.viewport.panTo(opened.item.imageToViewportCoordinates(new OpenSeadragon.Point(x, y)));
    opened.viewer.viewport.applyConstraints();
  };
  return (
    <div className={`mu-overview${shown ? '' : ' is-away'}`} aria-hidden="true">
      <img
        src={wholeOf(iiif, { width, height }, fitted({ width, height }, SIDE * 2))}
        width={small.width}
        height={small.height}
        alt=""
      />
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) {
            go(event);
          }
        }}
      >
        <polygon ref={frame} />
      </svg>
    </div>
  );
}
