import { describe, expect, it } from 'vitest';
import { batch } from '../test/samples';
import { estimate, share } from './estimate';
import { left, size, when } from './format';

describe('how long it still takes', () => {
  const running = (done: number, planned: number, secondsLeft: number | null = null) =>
    batch({ state: 'processing', stages: { done, planned }, secondsLeft });

  it('says so while the server knows too little', () => {
    expect(estimate(running(9, 400))).toBe('just started');
  });

  it('gives what the server reckons in plain words', () => {
    expect(estimate(running(100, 400, 720))).toBe('about 12 min left');
  });

  it('says nothing about a batch that does not run', () => {
    expect(estimate(batch({ secondsLeft: 5 }))).toBeNull();
  });

  it('weighs batches by their steps', () => {
    expect(share([running(10, 10), running(0, 30)])).toBe(0.25);
    expect(share([])).toBe(0);
  });
});

describe('words for numbers', () => {
  it('gives times in plain words', () => {
    expect(left(20_000)).toBe('under a minute left');
    expect(left(110 * 60_000)).toBe('about 1 h 50 min left');
  });

  it('gives sizes with units', () => {
    expect([687, 84_000, 3_100_000, 2_000_000_000].map(size)).toEqual(['687 B', '84 KB', '3.1 MB', '2.0 GB']);
  });

  it('names today and yesterday', () => {
    const now = new Date(2026, 10, 21, 12, 0);
    expect(when(new Date(2026, 10, 21, 11, 5).toISOString(), now)).toBe('today, 11:05');
    expect(when(new Date(2026, 10, 20, 17, 40).toISOString(), now)).toBe('yesterday, 17:40');
    expect(when(new Date(2026, 10, 12, 9, 0).toISOString(), now)).toBe('12 November');
    expect(when(new Date(2025, 10, 12, 9, 0).toISOString(), now)).toBe('12 November 2025');
  });
});
