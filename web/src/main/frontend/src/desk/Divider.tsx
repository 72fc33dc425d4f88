import { useEffect, useRef, useState } from 'react';
import { recall, remember } from '../data/storage';
import { texts } from '../texts';

const LEAST = 25;
const MOST = 65;

/** Moves the border between picture and text, by hand or with the arrow keys; per cent of the desk's width. */
export function Divider() {
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Number(recall('divider') ?? 0));
  const value = at >= LEAST && at <= MOST ? at : null;
  useEffect(() => {
    const desk = bar.current?.parentElement;
    if (value !== null) {
      desk?.style.setProperty('--mu-split', `${String(value)}%`);
      remember('divider', String(value));
    }
  }, [value]);
  const put = (next: number) => {
    setAt(Math.max(LEAST, Math.min(MOST, Math.round(next))));
  };
  const measured = () => {
    const desk = bar.current?.parentElement?.getBoundingClientRect();
    const own = bar.current?.getBoundingClientRect();
    return desk === undefined || own === undefined ? 45 : ((own.left - desk.left) / desk.width) * 100;
  };
  return (
    <div
      ref={bar}
      className="mu-divider"
      role="slider"
      aria-label={texts.page.divider}
      aria-orientation="horizontal"
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={value ?? 45}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
          event.preventDefault();
          put(measured() + (event.key === 'ArrowLeft' ? -2 : 2));
        }
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const desk = bar.current?.parentElement?.getBoundingClientRect();
        if (desk !== undefined && event.currentTarget.hasPointerCapture(event.pointerId)) {
          put(((event.clientX - desk.left) / desk.width) * 100);
        }
      }}
    />
  );
}
