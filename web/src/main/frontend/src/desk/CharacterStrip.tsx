import { useEffect, useMemo, useRef } from 'react';
import type { Line } from '../api/types';
import { isUncertain, levelOf } from '../data/certainty';
import { percent } from '../data/format';
import { stripOf, within } from '../pictures/strip';
import { texts } from '../texts';
import { Crop, SIDE } from './Crop';
import { cropOf } from './geometry';
import { useImage } from './useImage';

interface Props {
  readonly line: Line;
  readonly iiif: string | null;
  readonly width: number;
  readonly height: number;
  readonly chosen: number | null;
  readonly onChoose: (character: number) => void;
}

/** The line laid in a row: what is on paper above, what was read below, how certain as a bar. */
export function CharacterStrip({ line, iiif, width, height, chosen, onChoose }: Props) {
  const strip = useMemo(
    () => (iiif === null ? null : stripOf(iiif, line, { width, height }, SIDE)),
    [iiif, line, width, height],
  );
  const image = useImage(strip?.src ?? null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[chosen ?? 0]?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [chosen, line]);
  return (
    <ul className="mu-strip-row" ref={list} lang="zh-Hant">
      {line.characters.map((character, at) => {
        const crop = cropOf(character, width, height);
        return (
          <li key={at} className={[levelOf(character.confidence), at === chosen ? 'is-now' : ''].join(' ')}>
            <button
              type="button"
              aria-pressed={at === chosen}
              aria-label={`${character.text}, ${percent(character.confidence)}`}
              onClick={() => {
                onChoose(at);
              }}
            >
              <Crop image={image} box={crop === null || strip === null ? null : within(strip, crop)} />
              <span className="kai">{character.text}</span>
              <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={character.confidence * 100} height={1} className={isUncertain(character) ? 'a' : 'd'} />
              </svg>
            </button>
          </li>
        );
      })}
      {line.characters.length === 0 && <li className="mu-strip-text kai">{texts.page.line(line.order)}</li>}
    </ul>
  );
}
