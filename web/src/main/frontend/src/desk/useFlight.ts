import { useEffect, useRef, type RefObject } from 'react';
import type { Line } from '../api/types';
import type { Place } from '../data/certainty';
import type { Opened } from '../pictures/openViewer';
import { frameOf, withRoomBelow } from './geometry';

/** A pane lower than this shows the part of a line around its character instead of the whole line. */
const LOW = 300;
const TOOLS = 56;

/** Flies to the chosen line. Only another choice moves the picture: lines that are merely read again leave it where the hand put it. */
export function useFlight(
  opened: Opened | null,
  host: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  chosen: Place | null,
): void {
  const latest = useRef(lines);
  useEffect(() => {
    latest.current = lines;
  });
  const flown = useRef<string | null>(null);
  const line = chosen?.line ?? null;
  const character = chosen?.character ?? null;
  useEffect(() => {
    const element = host.current;
    const chosenLine = line === null ? undefined : latest.current[line];
    const wanted = `${String(line)} ${String(character)}`;
    if (opened === null || element === null || chosenLine === undefined || flown.current === wanted) {
      return;
    }
    const frame = frameOf(chosenLine, character, element.clientHeight < LOW);
    if (frame !== null) {
      flown.current = wanted;
      // The tools lie over the lower edge: what is framed ends above them.
      const { viewport } = opened.viewer;
      const room = TOOLS / Math.max(TOOLS, element.clientHeight);
      const { x, y, width, height } = withRoomBelow(frame, room, viewport.getRotation());
      viewport.fitBounds(opened.item.imageToViewportRectangle(x, y, width, height));
      viewport.applyConstraints();
    }
  }, [opened, host, line, character]);
}
