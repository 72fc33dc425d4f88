import { describe, expect, it } from 'vitest';
import { character, line, transcript } from '../test/samples';
import { plainText } from './plainText';
import { runs } from './runs';

describe('setting a line', () => {
  const mixed = ['民', '國', '2', '3', '年'].map((text) => character(text, text === '3' ? 0.5 : 0.99));

  it('puts short numbers upright in one cell of a vertical line', () => {
    const set = runs(mixed, true);
    expect(set.map((run) => run.text)).toEqual(['民', '國', '23', '年']);
    expect(set[2]).toMatchObject({ from: 2, to: 4, upright: true, confidence: 0.5 });
  });

  it('leaves them alone in horizontal text and when there are many', () => {
    expect(runs(mixed, false)).toHaveLength(5);
    expect(
      runs(
        [...'1934'].map((text) => character(text)),
        true,
      ),
    ).toHaveLength(4);
  });

  it('copies one line of the page per line of text', () => {
    expect(plainText(transcript([line(1, [character('甲')]), line(2, [character('乙')])]))).toBe('甲\n乙');
  });
});
