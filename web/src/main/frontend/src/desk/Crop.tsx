import { useEffect, useRef } from 'react';
import type { Box } from './geometry';

const SIDE = 46;

/** A square of the picture on a canvas of its own. */
export function Crop({ image, box }: { readonly image: HTMLImageElement | null; readonly box: Box | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (pen == null || image === null || width === 0) {
      return;
    }
    pen.clearRect(0, 0, SIDE * 2, SIDE * 2);
    pen.drawImage(image, x, y, width, height, 0, 0, SIDE * 2, SIDE * 2);
  }, [image, x, y, width, height]);
  return box === null ? (
    <span className="mu-crop is-none" />
  ) : (
    <canvas ref={canvas} className="mu-crop" width={SIDE * 2} height={SIDE * 2} />
  );
}
