import type { Artefact } from '../api/types';
import { fitted, wholeOf, type Bounds, type Extent } from './iiif';

export type Size = 'large' | 'medium' | 'small';

const SIDES: readonly (readonly [Size, number])[] = [
  ['large', 4096],
  ['medium', 2048],
  ['small', 1024],
];

export interface Download extends Extent {
  readonly size: Size;
  readonly href: string;
  readonly fileName: string;
}

/** The picture as JPEG in three sizes. A size that the picture does not have would be the next smaller one again, so it is left out. */
export function downloadsOf(
  page: Pick<Artefact, 'iiif' | 'width' | 'height' | 'fileName' | 'filePage' | 'filePages'>,
  bounds: Bounds = {},
): readonly Download[] {
  const { iiif, width, height } = page;
  if (iiif === null || width === null || height === null) {
    return [];
  }
  const picture = { width, height };
  const found: Download[] = [];
  for (const [size, side] of SIDES) {
    const extent = fitted(picture, side, bounds);
    if (found.every((one) => one.width !== extent.width || one.height !== extent.height)) {
      found.push({ ...extent, size, href: wholeOf(iiif, picture, extent), fileName: nameOf(page, size) });
    }
  }
  return found;
}

function nameOf(page: Pick<Artefact, 'fileName' | 'filePage' | 'filePages'>, size: Size): string {
  const stem = page.fileName.replace(/\.[^.]{1,5}$/, '');
  const number = (page.filePages ?? 1) > 1 ? `-${String(page.filePage)}` : '';
  return `${stem}${number}-${size}.jpg`;
}
