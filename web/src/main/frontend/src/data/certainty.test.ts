import { describe, expect, it } from 'vitest';
import { character, line, transcript } from '../test/samples';
import { levelOf, meanCertainty, nextUncertain, uncertainIn } from './certainty';

const page = transcript([
  line(1, [character('甲'), character('乙', 0.5)]),
  line(2, [character('丙'), character('丁', 0.75)]),
  line(3, [character('戊', 0.2), character('己', 0.59)]),
]);

describe('certainty', () => {
  it('draws its borders at 60 and 90 per cent', () => {
    expect([0.59, 0.6, 0.89, 0.9].map(levelOf)).toEqual(['uncertain', 'doubtful', 'doubtful', 'sure']);
  });

  it('counts as uncertain only what has the bar', () => {
    expect(page.lines.map(uncertainIn)).toEqual([1, 0, 2]);
  });

  it('walks the uncertain characters in reading order and ends', () => {
    const first = nextUncertain(page, null, 1);
    const second = nextUncertain(page, first, 1);
    const third = nextUncertain(page, second, 1);
    expect([first, second, third]).toEqual([
      { line: 0, character: 1 },
      { line: 2, character: 0 },
      { line: 2, character: 1 },
    ]);
    expect(nextUncertain(page, third, 1)).toBeNull();
  });

  it('starts from a line that is only chosen as a whole', () => {
    expect(nextUncertain(page, { line: 2, character: null }, 1)).toEqual({ line: 2, character: 0 });
    expect(nextUncertain(page, { line: 2, character: null }, -1)).toEqual({ line: 2, character: 1 });
  });

  it('walks back', () => {
    expect(nextUncertain(page, { line: 2, character: 0 }, -1)).toEqual({ line: 0, character: 1 });
    expect(nextUncertain(page, { line: 0, character: 1 }, -1)).toBeNull();
  });

  it('has no mean where nothing was read', () => {
    expect(meanCertainty(transcript([]))).toBeNull();
    expect(meanCertainty(page)).toBeCloseTo((0.98 + 0.5 + 0.98 + 0.75 + 0.2 + 0.59) / 6);
  });
});
