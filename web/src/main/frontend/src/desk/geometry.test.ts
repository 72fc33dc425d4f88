import { describe, expect, it } from 'vitest';
import { character, line } from '../test/samples';
import { contains, cropOf, frameOf, under, withRoomBelow } from './geometry';

const tilted = [
  [0, 10],
  [10, 0],
  [20, 10],
  [10, 20],
] as const;

describe('places on the picture', () => {
  it('knows inside from outside of a tilted box', () => {
    expect(contains(tilted, [10, 10])).toBe(true);
    expect(contains(tilted, [2, 2])).toBe(false);
  });

  it('finds line and character under a point', () => {
    const box = [
      [100, 0],
      [150, 0],
      [150, 50],
      [100, 50],
    ] as const;
    const lines = [line(1, [character('甲', 0.9, { box })]), line(2, [character('乙')])];
    expect(under(lines, [120, 20])).toEqual({ line: 0, character: 0 });
    expect(under(lines, [120, 400])).toEqual({ line: 0, character: null });
    expect(under(lines, [220, 20])).toEqual({ line: 1, character: null });
    expect(under(lines, [5, 5])).toBeNull();
  });

  it('cuts a square that stays in the picture', () => {
    const box = [
      [0, 0],
      [50, 0],
      [50, 40],
      [0, 40],
    ] as const;
    const crop = cropOf(character('甲', 1, { box }), 1000, 600);
    expect([crop?.x, crop?.y]).toEqual([0, 0]);
    expect(crop?.width).toBeCloseTo(58);
    expect(crop?.height).toBe(crop?.width);
    expect(cropOf(character('甲'), 1000, 600)).toBeNull();
  });

  it('frames the whole line, or its part around the character in a low pane', () => {
    const whole = frameOf(line(1, [character('甲')]), null, false);
    expect(whole).toEqual({ x: 40, y: -60, width: 170, height: 620 });
    expect(frameOf(line(1, [character('甲')]), 0, true)?.height).toBe(200);
  });

  it('leaves room for the tools at what is below on the screen, however the view is turned', () => {
    const box = { x: 100, y: 200, width: 40, height: 400 };
    expect(withRoomBelow(box, 0.25, 0)).toEqual({ ...box, height: 500 });
    expect(withRoomBelow(box, 0.25, 90)).toEqual({ ...box, width: 50 });
    expect(withRoomBelow(box, 0.25, 180)).toEqual({ ...box, y: 100, height: 500 });
    expect(withRoomBelow(box, 0.25, -90)).toEqual({ ...box, x: 90, width: 50 });
  });
});
