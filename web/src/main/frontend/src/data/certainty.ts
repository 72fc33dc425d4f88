import type { Character, Line, Transcript } from '../api/types';

/** Under this a character is uncertain: it has tint and bar and is walked by "next uncertain". */
export const UNCERTAIN = 0.6;
/** Under this it has the tint alone. */
export const DOUBTFUL = 0.9;

export type Level = 'sure' | 'doubtful' | 'uncertain';

export function levelOf(confidence: number): Level {
  if (confidence < UNCERTAIN) {
    return 'uncertain';
  }
  return confidence < DOUBTFUL ? 'doubtful' : 'sure';
}

export function isUncertain(character: Character): boolean {
  return levelOf(character.confidence) === 'uncertain';
}

export function uncertainIn(line: Line): number {
  return line.characters.filter(isUncertain).length;
}

/** A place in the text: which line (counted from 0 in reading order) and which of its characters. */
export interface Place {
  readonly line: number;
  readonly character: number | null;
}

/** Every uncertain character of the page in reading order. */
export function uncertainPlaces(transcript: Transcript): readonly Place[] {
  return transcript.lines.flatMap((line, at) =>
    line.characters.flatMap((character, index) => (isUncertain(character) ? [{ line: at, character: index }] : [])),
  );
}

/** The uncertain character after (or before) a place, or null when that was the last one. */
export function nextUncertain(transcript: Transcript, from: Place | null, step: 1 | -1): Place | null {
  const places = uncertainPlaces(transcript);
  if (from === null) {
    return (step === 1 ? places[0] : places.at(-1)) ?? null;
  }
  const after = (place: Place) =>
    place.line - from.line || (place.character ?? -1) - (from.character ?? (step === 1 ? -1 : Number.MAX_SAFE_INTEGER));
  return step === 1
    ? (places.find((place) => after(place) > 0) ?? null)
    : (places.findLast((place) => after(place) < 0) ?? null);
}

/** Mean confidence over the characters of the page, weighted by nothing else. */
export function meanCertainty(transcript: Transcript): number | null {
  const all = transcript.lines.flatMap((line) => line.characters.map((character) => character.confidence));
  return all.length === 0 ? null : all.reduce((sum, one) => sum + one, 0) / all.length;
}
