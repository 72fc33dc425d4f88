import OpenSeadragon from 'openseadragon';
import type { Opened } from './openViewer';

/** What hands can do with a picture. Without one on screen nothing happens. */
export interface PictureControls {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly whole: () => void;
  /** One pixel of the picture on one pixel of the screen. */
  readonly actual: () => void;
  /** A quarter to the right; the file stays as it is. */
  readonly turn: () => void;
  /** Shares of what is seen, to the right and down, as the picture stands on the screen. */
  readonly pan: (right: number, down: number) => void;
}

const STEP = 1.4;

export function controlsOf(opened: Opened | null): PictureControls {
  const view = opened?.viewer.viewport;
  const zoomTo = (zoom: (now: number) => number) => {
    view?.zoomTo(zoom(view.getZoom()));
    view?.applyConstraints();
  };
  return {
    zoomIn: () => {
      zoomTo((now) => now * STEP);
    },
    zoomOut: () => {
      zoomTo((now) => now / STEP);
    },
    whole: () => {
      view?.goHome();
    },
    actual: () => {
      zoomTo((now) => opened?.item.imageToViewportZoom(1 / window.devicePixelRatio) ?? now);
    },
    turn: () => {
      const whole = opened !== null && isWhole(opened);
      view?.setRotation((view.getRotation() + 90) % 360);
      if (whole) {
        view?.goHome();
      }
    },
    pan: (right, down) => {
      const size = view?.getContainerSize();
      if (view !== undefined && size !== undefined) {
        view.panBy(view.deltaPointsFromPixels(new OpenSeadragon.Point(right * size.x, down * size.y)));
        view.applyConstraints();
      }
    },
  };
}

/** Whether the picture stands there whole, as after opening it. */
export function isWhole({ viewer }: Opened): boolean {
  return viewer.viewport.getZoom() <= viewer.viewport.getHomeZoom() * 1.01;
}

/** How large one pixel of the picture is on the screen: 1 is 1:1. */
export function scaleOf({ viewer, item }: Opened): number {
  return item.viewportToImageZoom(viewer.viewport.getZoom(true)) * window.devicePixelRatio;
}

export const PICTURE_KEYS: Readonly<Record<string, (hands: PictureControls) => void>> = {
  '+': (hands) => {
    hands.zoomIn();
  },
  '=': (hands) => {
    hands.zoomIn();
  },
  '-': (hands) => {
    hands.zoomOut();
  },
  '0': (hands) => {
    hands.whole();
  },
  ArrowLeft: (hands) => {
    hands.pan(-0.15, 0);
  },
  ArrowRight: (hands) => {
    hands.pan(0.15, 0);
  },
  ArrowUp: (hands) => {
    hands.pan(0, -0.15);
  },
  ArrowDown: (hands) => {
    hands.pan(0, 0.15);
  },
};
