import { isUncertain } from '../data/certainty';
import type { Line } from '../api/types';

/** The words of a line in running text, uncertain characters underlined. */
export function LineRuns({ line }: { readonly line: Line }) {
  if (line.characters.length === 0) {
    return line.text;
  }
  return line.characters.map((character, at) =>
    isUncertain(character) ? <mark key={at}>{character.text}</mark> : character.text,
  );
}
