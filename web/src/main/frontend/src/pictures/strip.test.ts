import { describe, expect, it } from 'vitest';
import type { Point } from '../api/types';
import { cropOf } from '../desk/geometry';
import { character, line } from '../test/samples';
import { stripOf, within } from './strip';

const square = (x: number, y: number, side: number): readonly Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const page = { width: 8000, height: 12000 };
const column = (side: number, count: number) =>
  line(
    1,
    Array.from({ length: count }, (_, at) => character('甲', 1, { box: square(1000, 500 + at * side, side) })),
  );

describe('the piece of a picture that a line needs', () => {
  it('holds all characters and is no finer than they are drawn', () => {
    const strip = stripOf('/iiif/3/a', column(200, 10), page, 92);
    expect(strip?.region).toEqual({ x: 984, y: 484, width: 232, height: 2032 });
    expect(strip?.size).toEqual({ width: 92, height: 806 });
    expect(strip?.src).toBe('/iiif/3/a/984,484,232,2032/92,806/0/default.jpg');
  });

  it('is never larger than the picture has it', () => {
    const strip = stripOf('/iiif/3/a', column(30, 4), page, 92);
    expect(strip?.size.width).toBe(strip?.region.width);
    expect(strip?.src).toContain('/max/');
  });

  it('keeps a very long line within bounds', () => {
    expect(stripOf('/iiif/3/a', column(100, 110), page, 92)?.size.height).toBe(4096);
  });

  it('is nothing for a line whose characters have no place', () => {
    expect(stripOf('/iiif/3/a', line(1, [character('甲')]), page, 92)).toBeNull();
  });

  it('finds each character again', () => {
    const long = column(200, 10);
    const strip = stripOf('/iiif/3/a', long, page, 92);
    const crop = long.characters[9] === undefined ? null : cropOf(long.characters[9], page.width, page.height);
    if (strip === null || crop === null) {
      throw new Error('there is a strip and a crop');
    }
    const box = within(strip, crop);
    expect(box.x).toBeCloseTo(0, 0);
    expect(box.y + box.height).toBeCloseTo(strip.size.height, 0);
    expect(box.width).toBeCloseTo(92, 0);
  });
});
