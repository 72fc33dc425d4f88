import type { Box } from '../desk/geometry';

/** Width and height in pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What a server is willing to draw at once; what it does not say has no bound. */
export interface Bounds {
  readonly maxWidth?: number;
  readonly maxHeight?: number;
  readonly maxArea?: number;
}

export const infoOf = (iiif: string): string => `${iiif}/info.json`;

/** The whole picture in a size, in the canonical form of the IIIF Image API 3: the server never has to redirect. */
export function wholeOf(iiif: string, picture: Extent, size: Extent): string {
  return `${iiif}/full/${sizeOf(picture, size)}/0/default.jpg`;
}

/** A rectangle of the picture, in a size. Neither may reach beyond the picture, nor the size beyond the rectangle. */
export function regionOf(iiif: string, region: Box, size: Extent): string {
  const { x, y, width, height } = region;
  return `${iiif}/${[x, y, width, height].map(String).join(',')}/${sizeOf(region, size)}/0/default.jpg`;
}

function sizeOf(from: Extent, to: Extent): string {
  return to.width === from.width && to.height === from.height ? 'max' : `${String(to.width)},${String(to.height)}`;
}

/** As large as `longSide` allows and the server is willing to draw, never larger than the picture itself. */
export function fitted({ width, height }: Extent, longSide: number, bounds: Bounds = {}): Extent {
  const scale = Math.min(
    1,
    longSide / Math.max(width, height),
    (bounds.maxWidth ?? Infinity) / width,
    (bounds.maxHeight ?? bounds.maxWidth ?? Infinity) / height,
    Math.sqrt((bounds.maxArea ?? Infinity) / (width * height)),
  );
  return {
    width: Math.max(1, Math.floor(width * scale + 1e-9)),
    height: Math.max(1, Math.floor(height * scale + 1e-9)),
  };
}

/** A rectangle widened to whole pixels and cut at the edges of the picture; null where nothing is left of it. */
export function wholePixels(box: Box, picture: Extent): Box | null {
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  const width = Math.min(picture.width, Math.ceil(box.x + box.width)) - x;
  const height = Math.min(picture.height, Math.ceil(box.y + box.height)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
