import { useEffect, useRef } from 'react';
import type { Line } from '../api/types';
import { isUncertain, levelOf } from '../data/certainty';
import { percent } from '../data/format';
import { texts } from '../texts';
import { Crop } from './Crop';
import { cropOf } from './geometry';

interface Props {
  readonly line: Line;
  readonly image: HTMLImageElement | null;
  readonly width: number;
  readonly height: number;
  readonly chosen: number | null;
  readonly onChoose: (character: number) => void;
}

/** The line laid in a row: what is on paper above, what was read below, how certain as a bar. */
export function CharacterStrip({ line, image, width, height, chosen, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[chosen ?? 0]?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [chosen, line]);
  return (
    <ul className="mu-strip-row" ref={list} lang="zh-Hant">
      {line.characters.map((character, at) => (
        <li key={at} className={[levelOf(character.confidence), at === chosen ? 'is-now' : ''].join(' ')}>
          <button
            type="button"
            aria-pressed={at === chosen}
            aria-label={`${character.text}, ${percent(character.confidence)}`}
            onClick={() => {
              onChoose(at);
            }}
          >
            <Crop image={image} box={cropOf(character, width, height)} />
            <span className="kai">{character.text}</span>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={character.confidence * 100} height={1} className={isUncertain(character) ? 'a' : 'd'} />
            </svg>
          </button>
        </li>
      ))}
      {line.characters.length === 0 && <li className="mu-strip-text kai">{texts.page.line(line.order)}</li>}
    </ul>
  );
}
