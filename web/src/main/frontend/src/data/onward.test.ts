import { describe, expect, it } from 'vitest';
import { begin, onward } from './onward';

const walk = (steps: readonly (readonly [done: number, all: number])[]) => {
  let bar = begin('b', steps[0]?.[1] ?? 1, (steps[0]?.[0] ?? 0) / (steps[0]?.[1] ?? 1));
  return steps.map(([done, all]) => {
    bar = onward(bar, 'b', all, done / all);
    return bar.shown;
  });
};

describe('a bar whose end moves away', () => {
  it('shows what is done while nothing grows', () => {
    expect(
      walk([
        [0, 4],
        [1, 4],
        [4, 4],
      ]),
    ).toEqual([0, 0.25, 1]);
  });

  it('goes on from where it stands when a file turns out to have many pages', () => {
    const seen = walk([
      [5, 10],
      [6, 500],
      [253, 500],
      [500, 500],
    ]);
    expect(seen[0]).toBe(0.5);
    expect(seen[1]).toBe(0.5);
    expect(seen[2]).toBeCloseTo(0.75, 2);
    expect(seen[3]).toBe(1);
  });

  it('never runs back, however often it grows or fails', () => {
    const seen = walk([
      [3, 5],
      [3, 20],
      [9, 20],
      [7, 20],
      [12, 20],
      [12, 60],
      [40, 60],
      [60, 60],
    ]);
    expect([...seen].sort((one, other) => one - other)).toEqual(seen);
    expect(seen.at(-1)).toBe(1);
  });

  it('moves at once after it has grown: it does not wait until it is overtaken', () => {
    const [, grown = 0, next = 0] = walk([
      [8, 10],
      [8, 100],
      [9, 100],
    ]);
    expect(next).toBeGreaterThan(grown);
  });

  it('begins anew for something else', () => {
    expect(onward(begin('b', 10, 0.8), 'other', 10, 0.1).shown).toBe(0.1);
  });
});
