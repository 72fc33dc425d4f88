import type { Character } from '../api/types';

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly confidence: number;
  /** Two or three digits that stand side by side in one cell of a vertical line. */
  readonly upright: boolean;
}

/** One run per character, except that short numbers in vertical text stay together. */
export function runs(characters: readonly Character[], vertical: boolean): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  while (at < characters.length) {
    const digits = vertical ? digitsFrom(characters, at) : 0;
    const upright = digits === 2 || digits === 3;
    const end = at + Math.max(1, digits);
    while (at < end) {
      const to = upright ? end : at + 1;
      found.push(run(characters, at, to, upright));
      at = to;
    }
  }
  return found;
}

function run(characters: readonly Character[], from: number, to: number, upright: boolean): Run {
  const some = characters.slice(from, to);
  return {
    from,
    to,
    text: some.map((character) => character.text).join(''),
    confidence: Math.min(...some.map((character) => character.confidence)),
    upright,
  };
}

function digitsFrom(characters: readonly Character[], at: number): number {
  let count = 0;
  while (/^[0-9]$/.test(characters[at + count]?.text ?? '')) {
    count++;
  }
  return count;
}
