/** A point on the screen or in the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The SVG transform that lays picture pixels where the viewer shows them, from three corners: where (0, 0), (reach, 0) and
 * (0, reach) of the picture stand on the screen. Three, because the view may be turned.
 */
export function transformOf(origin: Spot, across: Spot, down: Spot, reach: number): string {
  const parts = [
    (across.x - origin.x) / reach,
    (across.y - origin.y) / reach,
    (down.x - origin.x) / reach,
    (down.y - origin.y) / reach,
  ];
  return `matrix(${parts.map((one) => one.toFixed(7)).join(' ')} ${origin.x.toFixed(2)} ${origin.y.toFixed(2)})`;
}
