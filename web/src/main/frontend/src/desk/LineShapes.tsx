import { memo } from 'react';
import type { Line, Point } from '../api/types';
import { levelOf, type Place } from '../data/certainty';
import { around } from './geometry';

interface Props {
  readonly lines: readonly Line[];
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly width: number;
}

/** Outlines of the lines with their numbers, and the uncertain characters of the page, in picture pixels. */
export const LineShapes = memo(function LineShapes({ lines, chosen, hovered, width }: Props) {
  const unit = width / 1000;
  return (
    <>
      {lines.map((line, at) => (
        <polygon
          key={line.id}
          points={path(line.polygon)}
          className={at === chosen?.line ? 'is-on' : at === hovered ? 'is-over' : undefined}
        />
      ))}
      {lines.map((line, at) =>
        line.characters.map((character, index) => {
          const now = at === chosen?.line && index === chosen.character;
          return character.box.length > 2 && (now || levelOf(character.confidence) === 'uncertain') ? (
            <polygon
              key={`${line.id}-${String(index)}`}
              points={path(character.box)}
              className={now ? 'is-now' : 'is-uncertain'}
            />
          ) : null;
        }),
      )}
      {lines.map((line, at) => {
        const box = around(line.polygon);
        return box === null ? null : (
          <text
            key={line.id}
            x={box.height >= box.width ? box.x + box.width / 2 : box.x - 14 * unit}
            y={box.height >= box.width ? box.y - 7 * unit : box.y + box.height / 2 + 6 * unit}
            fontSize={(at === chosen?.line ? 21 : 17) * unit}
            className={at === chosen?.line ? 'is-on' : undefined}
          >
            {line.order}
          </text>
        );
      })}
    </>
  );
});

function path(points: readonly Point[]): string {
  return points.map(([x, y]) => `${String(x)},${String(y)}`).join(' ');
}
