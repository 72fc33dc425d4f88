import type { Transcript } from '../api/types';

/** One line of the page per line of text, in reading order. */
export function plainText(transcript: Transcript): string {
  return transcript.lines.map((line) => line.text).join('\n');
}
