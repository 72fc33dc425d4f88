import { useState } from 'react';
import type { Transcript } from '../api/types';
import { recall, remember } from '../data/storage';

/** Set as on paper, until the person turns it; the choice is kept for pages of the same direction. */
export function useWriting(mode: Transcript['writingMode']): readonly [vertical: boolean, turn: () => void] {
  const key = `writing.${mode}`;
  const onPaper = mode === 'vertical-rl';
  const [turned, setTurned] = useState(() => recall(key) === 'turned');
  const turn = () => {
    remember(key, turned ? 'as on paper' : 'turned');
    setTurned(!turned);
  };
  return [onPaper !== turned, turn];
}
