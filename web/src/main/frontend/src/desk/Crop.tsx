import { useEffect, useRef } from 'react';
import type { Box } from './geometry';

export const SIDE = 92;

/** A square of a picture on a canvas of its own; empty while the picture is on its way. */
export function Crop({ image, box }: { readonly image: HTMLImageElement | null; readonly box: Box | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (pen == null) {
      return;
    }
    // Before anything else: characters of the line before would stand over the readings of this one.
    pen.clearRect(0, 0, SIDE, SIDE);
    if (image !== null && width > 0) {
      pen.drawImage(image, x, y, width, height, 0, 0, SIDE, SIDE);
    }
  }, [image, x, y, width, height]);
  return box === null ? (
    <span className="mu-crop is-none" />
  ) : (
    <canvas ref={canvas} className="mu-crop" width={SIDE} height={SIDE} />
  );
}
