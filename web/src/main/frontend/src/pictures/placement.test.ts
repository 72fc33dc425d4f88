import { describe, expect, it } from 'vitest';
import { transformOf } from './placement';

const parse = (transform: string) => /matrix\((.*)\)/.exec(transform)?.[1]?.split(' ').map(Number) ?? [];

function put(transform: string, x: number, y: number) {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = parse(transform);
  return [Math.round(a * x + c * y + e), Math.round(b * x + d * y + f)];
}

describe('laying outlines over the picture', () => {
  it('scales and moves', () => {
    const lain = transformOf({ x: 40, y: 30 }, { x: 540, y: 30 }, { x: 40, y: 530 }, 1000);
    expect(put(lain, 0, 0)).toEqual([40, 30]);
    expect(put(lain, 8000, 12000)).toEqual([4040, 6030]);
  });

  it('turns with a view that is turned by a quarter', () => {
    const lain = transformOf({ x: 600, y: 30 }, { x: 600, y: 530 }, { x: 100, y: 30 }, 1000);
    expect(put(lain, 200, 0)).toEqual([600, 130]);
    expect(put(lain, 0, 200)).toEqual([500, 30]);
  });

  it('stays exact to the pixel far away from the corner of a large page', () => {
    const scale = 1 / 3;
    const lain = transformOf({ x: 0, y: 0 }, { x: 1000 * scale, y: 0 }, { x: 0, y: 1000 * scale }, 1000);
    expect(put(lain, 12000, 12000)).toEqual([4000, 4000]);
  });
});
