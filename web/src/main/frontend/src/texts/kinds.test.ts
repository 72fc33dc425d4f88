import { describe, expect, it } from 'vitest';
import { kindTexts } from './kinds';

describe('the kinds', () => {
  it('say of each what becomes of it', () => {
    expect(Object.keys(kindTexts.notes)).toEqual(Object.keys(kindTexts.ofBatch));
    expect(Object.values(kindTexts.notes).filter((note) => !/^[A-Z][^!]+\.$/.test(note))).toEqual([]);
  });
});
