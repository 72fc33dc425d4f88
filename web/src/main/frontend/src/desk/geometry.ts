import type { Character, Line, Point } from '../api/types';

/** An upright rectangle in picture pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function around(points: readonly Point[]): Box | null {
  if (points.length === 0) {
    return null;
  }
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Even-odd rule: a ray to the right crosses the outline an odd number of times. */
export function contains(polygon: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let at = 0, before = polygon.length - 1; at < polygon.length; before = at++) {
    const [ax, ay] = polygon[at] ?? [0, 0];
    const [bx, by] = polygon[before] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
      inside = !inside;
    }
  }
  return inside;
}

/** Which line and which character of it lie under a point of the picture. */
export function under(lines: readonly Line[], point: Point): { line: number; character: number | null } | null {
  const line = lines.findIndex((one) => contains(one.polygon, point));
  if (line === -1) {
    return null;
  }
  const character = lines[line]?.characters.findIndex((one) => one.box.length > 2 && contains(one.box, point)) ?? -1;
  return { line, character: character === -1 ? null : character };
}

/** A square around a character, a little larger than its box, kept inside the picture. */
export function cropOf(character: Character, width: number, height: number): Box | null {
  const box = around(character.box);
  if (box === null || box.width <= 0 || box.height <= 0) {
    return null;
  }
  const side = Math.max(box.width, box.height) * 1.16;
  const x = box.x + box.width / 2 - side / 2;
  const y = box.y + box.height / 2 - side / 2;
  return {
    x: Math.max(0, Math.min(x, width - side)),
    y: Math.max(0, Math.min(y, height - side)),
    width: Math.min(side, width),
    height: Math.min(side, height),
  };
}

/** What the picture shows when a line is chosen: the whole line with air around it, or, in a low pane, the part of the line around the character. */
export function frameOf(line: Line, character: number | null, low: boolean): Box | null {
  const whole = around(line.polygon);
  if (whole === null) {
    return null;
  }
  const thickness = Math.min(whole.width, whole.height);
  if (!low) {
    const air = thickness * 1.2;
    return { x: whole.x - air, y: whole.y - air, width: whole.width + 2 * air, height: whole.height + 2 * air };
  }
  const centre = around(line.characters[character ?? 0]?.box ?? []) ?? {
    x: whole.x + whole.width / 2 - thickness / 2,
    y: whole.y,
    width: thickness,
    height: thickness,
  };
  const reach = thickness * 4;
  const cx = centre.x + centre.width / 2;
  const cy = centre.y + centre.height / 2;
  return character === null && whole.height > whole.width
    ? { x: cx - reach / 2, y: whole.y - thickness * 0.6, width: reach, height: reach }
    : { x: cx - reach / 2, y: cy - reach / 2, width: reach, height: reach };
}

/** A box with room added on the side that is the lower one on the screen, in a view turned by so many degrees to the right. */
export function withRoomBelow({ x, y, width, height }: Box, share: number, turned: number): Box {
  switch (((turned % 360) + 360) % 360) {
    case 90:
      return { x, y, width: width * (1 + share), height };
    case 180:
      return { x, y: y - height * share, width, height: height * (1 + share) };
    case 270:
      return { x: x - width * share, y, width: width * (1 + share), height };
    default:
      return { x, y, width, height: height * (1 + share) };
  }
}
