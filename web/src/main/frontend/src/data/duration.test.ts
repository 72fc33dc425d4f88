import { describe, expect, it } from 'vitest';
import { duration } from './duration';

describe('durations', () => {
  it('are told as people say them', () => {
    expect([0, 299, 18_449, 96_000, 7_500_000, 400_000_000].map(duration)).toEqual([
      '0.0 s',
      '0.2 s',
      '18.4 s',
      '1 min 36 s',
      '2 h 5 min',
      '4 days',
    ]);
  });
});
