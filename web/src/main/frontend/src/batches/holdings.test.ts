import { describe, expect, it } from 'vitest';
import { batch } from '../test/samples';
import { holdings } from './holdings';

describe('what a batch holds', () => {
  const of = (kinds: Record<string, number>) =>
    holdings({
      kinds,
      counts: { ...batch().counts, items: Object.values(kinds).reduce((sum, one) => sum + one, 0) },
    });

  it('counts by kind', () => {
    expect(of({ minutes: 64 })).toBe('64 pages of minutes');
    expect(of({ minutes: 3, photograph: 1, papyrus: 2 })).toBe('3 pages of minutes, 1 photograph, 2 papyri');
    expect(of({})).toBe('No pages yet');
  });
});
