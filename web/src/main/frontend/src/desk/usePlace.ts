import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Transcript } from '../api/types';
import type { Place } from '../data/certainty';

/**
 * The chosen place. It begins with the line of the address and writes the line back there, so that a link shows what was
 * seen. The address follows behind the router's back: held-down arrow keys are faster than a navigation, and each step
 * has to start from the one before.
 */
export function usePlace(transcript: Transcript): readonly [Place | null, (place: Place) => void] {
  const [params] = useSearchParams();
  const asked = params.get('line');
  const [state, setState] = useState(() => ({ asked, place: placeOf(transcript, asked) }));
  if (state.asked !== asked) {
    setState({ asked, place: placeOf(transcript, asked) });
  }
  const choose = useCallback(
    (place: Place) => {
      setState((before) => ({ ...before, place }));
      const order = transcript.lines[place.line]?.order;
      if (order !== undefined) {
        history.replaceState(history.state, '', `?line=${String(order)}`);
      }
    },
    [transcript],
  );
  return [state.place, choose];
}

function placeOf(transcript: Transcript, order: string | null): Place | null {
  const line = order === null ? -1 : transcript.lines.findIndex((one) => String(one.order) === order);
  return line === -1 ? null : { line, character: null };
}
