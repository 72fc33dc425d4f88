import { useEffect, useState, type RefObject } from 'react';
import { recall, remember } from '../data/storage';

const SIZES = [14, 16, 18, 20, 22, 26, 30, 34, 40] as const;
const COMFORTABLE = 22;
/** Number above the column, air above and below it, in pixels; a character and the space after it, in its own height. */
const DESK = { around: 58, pitch: 1.1 };
const PHONE = { around: 42, pitch: 1.02 };

interface TextSize {
  readonly size: number;
  readonly larger: (() => void) | null;
  readonly smaller: (() => void) | null;
}

/**
 * The size a person chose, kept in this browser. Until then 22 pixels, or as much less as makes the longest column of
 * the page stand in one piece, as it does on paper.
 */
export function useTextSize(pane: RefObject<HTMLElement | null>, longest: number, vertical: boolean): TextSize {
  const [chosen, setChosen] = useState<number | null>(() => {
    const kept = Number(recall('text-size'));
    return SIZES.find((one) => one === kept) ?? null;
  });
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = pane.current;
    if (element === null || typeof ResizeObserver === 'undefined') {
      return;
    }
    const observer = new ResizeObserver(() => {
      setHeight(element.clientHeight);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [pane]);
  const size = chosen ?? (vertical ? fitting(height, longest) : COMFORTABLE);
  const to = (next: number | undefined) =>
    next === undefined
      ? null
      : () => {
          remember('text-size', String(next));
          setChosen(next);
        };
  return {
    size,
    larger: to(SIZES.find((one) => one > size)),
    smaller: to(SIZES.findLast((one) => one < size)),
  };
}

/** The largest whole size between the smallest that is legible and the comfortable one. */
export function fitting(height: number, longest: number): number {
  if (height === 0 || longest === 0) {
    return COMFORTABLE;
  }
  const { around, pitch } = window.innerWidth <= 720 ? PHONE : DESK;
  return Math.max(14, Math.min(COMFORTABLE, Math.floor((height - around) / longest / pitch)));
}
