import { useState } from 'react';
import { recall, remember } from '../data/storage';

const SIZES = [16, 18, 20, 22, 26, 30, 34, 40] as const;

interface TextSize {
  readonly size: number;
  readonly larger: (() => void) | null;
  readonly smaller: (() => void) | null;
}

/** 16 to 40 pixels, kept in this browser; phones begin smaller. */
export function useTextSize(): TextSize {
  const [size, setSize] = useState<number>(() => {
    const kept = Number(recall('text-size'));
    return SIZES.some((one) => one === kept) ? kept : window.innerWidth < 720 ? 16 : 22;
  });
  const at = SIZES.findIndex((one) => one === size);
  const to = (index: number) => {
    const next = SIZES[index];
    return next === undefined
      ? null
      : () => {
          remember('text-size', String(next));
          setSize(next);
        };
  };
  return { size, larger: to(at + 1), smaller: at <= 0 ? null : to(at - 1) };
}
