import type { Line } from '../api/types';
import { around, cropOf, type Box } from '../desk/geometry';
import { regionOf, wholePixels, type Extent } from './iiif';

/** Longest side of what is asked for at once; a line of more is drawn coarser. */
const LONGEST = 4096;

/** One piece of the picture that holds every character of a line. */
export interface Strip {
  readonly src: string;
  /** What it shows, in picture pixels. */
  readonly region: Box;
  /** How large it comes, in its own pixels. */
  readonly size: Extent;
}

/**
 * The smallest piece of the picture that holds all characters of a line, no larger than their crops are drawn.
 *
 * @param side pixels that a crop is drawn with, both ways
 */
export function stripOf(iiif: string, line: Line, picture: Extent, side: number): Strip | null {
  const crops = line.characters.flatMap((one) => cropOf(one, picture.width, picture.height) ?? []);
  const all = around(
    crops.flatMap(({ x, y, width, height }) => [
      [x, y],
      [x + width, y + height],
    ]),
  );
  const region = all === null ? null : wholePixels(all, picture);
  if (region === null) {
    return null;
  }
  const finest = Math.min(...crops.map((crop) => Math.max(crop.width, crop.height)));
  const scale = Math.min(1, side / finest, LONGEST / Math.max(region.width, region.height));
  const size = {
    width: Math.max(1, Math.round(region.width * scale)),
    height: Math.max(1, Math.round(region.height * scale)),
  };
  return { src: regionOf(iiif, region, size), region, size };
}

/** Where a box of the picture lies in the strip, in the strip's pixels. */
export function within({ region, size }: Strip, box: Box): Box {
  const across = size.width / region.width;
  const down = size.height / region.height;
  return {
    x: (box.x - region.x) * across,
    y: (box.y - region.y) * down,
    width: box.width * across,
    height: box.height * down,
  };
}
