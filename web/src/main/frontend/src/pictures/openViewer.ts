import OpenSeadragon from 'openseadragon';
import type { ImageInfo } from '../api/types';
import { quietStyle } from './quietStyle';

/** A picture that is on screen: the viewer and the one picture in it. */
export interface Opened {
  readonly viewer: OpenSeadragon.Viewer;
  readonly item: OpenSeadragon.TiledImage;
}

/** Where somebody looks: kept when the picture is opened once more. */
export interface View {
  readonly bounds: OpenSeadragon.Rect;
  readonly turned: number;
}

/** A viewer without anything of its own around it: no buttons, no keys, no second stop for the tabulator. */
export function openViewer(element: HTMLElement): OpenSeadragon.Viewer {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  quietStyle();
  const viewer = new OpenSeadragon.Viewer({
    element,
    drawer: 'canvas',
    tabIndex: -1,
    showNavigationControl: false,
    animationTime: still ? 0 : 0.2,
    // The coarse tiles first and the fine ones over them: something is there at once, however deep one looks.
    immediateRender: false,
    blendTime: 0,
    imageLoaderLimit: 6,
    tileRetryMax: 2,
    tileRetryDelay: 1000,
    visibilityRatio: 0.5,
    minZoomImageRatio: 0.9,
    maxZoomPixelRatio: 4,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true, flickEnabled: !still },
    gestureSettingsPen: { clickToZoom: false },
  });
  // Its own keys include letters (w, a, s, d, r, f, j, k …), which belong to the desk.
  viewer.addHandler('canvas-key', (event) => {
    event.preventDefaultAction = true;
  });
  return viewer;
}

/**
 * The picture under the address these pages come from: the one in the document is the public address, which need not be
 * the one a person has used, and the security policy lets no other in.
 */
export function sourceOf(info: ImageInfo, iiif: string): OpenSeadragon.TileSourceSpecifier {
  return { tileSource: { ...info, id: iiif } as unknown as OpenSeadragon.TileSource };
}

export function pictureIn(viewer: OpenSeadragon.Viewer): OpenSeadragon.TiledImage | undefined {
  return viewer.world.getItemAt(0) as OpenSeadragon.TiledImage | undefined;
}
