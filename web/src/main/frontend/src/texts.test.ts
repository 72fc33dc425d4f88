import { describe, expect, it } from 'vitest';
import { texts } from './texts';
import { houseTexts } from './texts/house';
import { traceTexts } from './texts/traces';

function sentences(part: unknown): string[] {
  if (typeof part === 'string') {
    return [part];
  }
  if (typeof part === 'function') {
    return [String((part as (...words: string[]) => unknown)('2', '3', '1'))];
  }
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sentences) : [];
}

describe('what people read', () => {
  it('is calm: no exclamation marks, no "Oops", no "AI"', () => {
    const loud = [texts, houseTexts, traceTexts]
      .flatMap(sentences)
      .filter((sentence) => /!|oops|\bAI\b|please/i.test(sentence));
    expect(loud).toEqual([]);
  });
});
