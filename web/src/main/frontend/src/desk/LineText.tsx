import { useEffect, useRef, type RefObject } from 'react';
import type { Line } from '../api/types';
import { levelOf, uncertainIn, type Place } from '../data/certainty';
import { percent } from '../data/format';
import { texts } from '../texts';
import { runs } from './runs';

interface Props {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly lines: readonly Line[];
  readonly vertical: boolean;
  readonly size: number;
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
}

/** The transcript as it stands on the page: columns from the right, or rows. Each line's number is its button. */
export function LineText({ pane, lines, vertical, size, chosen, hovered, onChoose, onHover }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef({ onChoose, onHover });
  useEffect(() => {
    latest.current = { onChoose, onHover };
  });

  // The text itself stays plain text that can be selected; the pointer is heard on the list as a whole.
  useEffect(() => {
    const element = list.current;
    if (element === null) {
      return;
    }
    const click = (event: MouseEvent) => {
      if (getSelection()?.isCollapsed === false) {
        return;
      }
      const place = placeOf(event.target);
      if (place !== null) {
        latest.current.onChoose(place);
      }
    };
    const over = (event: PointerEvent) => {
      latest.current.onHover(event.pointerType === 'mouse' ? (placeOf(event.target)?.line ?? null) : null);
    };
    const leave = () => {
      latest.current.onHover(null);
    };
    element.addEventListener('click', click);
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('click', click);
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', leave);
    };
  }, []);

  const line = chosen?.line ?? null;
  useEffect(() => {
    if (line !== null) {
      list.current?.children[line]?.scrollIntoView({ inline: 'center', block: 'nearest' });
    }
  }, [line, vertical]);

  return (
    <div ref={pane} className={`mu-text${vertical ? ' is-vertical' : ''}`} lang="zh-Hant">
      <ol ref={list} style={{ fontSize: `${String(size)}px` }}>
        {lines.map((one, at) => (
          <li key={one.id} data-line={at} className={at === line ? 'is-on' : at === hovered ? 'is-over' : undefined}>
            <button
              type="button"
              lang="en"
              aria-current={at === line ? 'true' : undefined}
              aria-label={texts.page.lineButton(one.order, percent(one.confidence), uncertainIn(one))}
            >
              {one.order}
            </button>
            <LineRun line={one} vertical={vertical} now={at === line ? (chosen?.character ?? null) : null} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RunProps {
  readonly line: Line;
  readonly vertical: boolean;
  readonly now: number | null;
}

function LineRun({ line, vertical, now }: RunProps) {
  if (line.characters.length === 0) {
    return <span>{line.text}</span>;
  }
  return (
    <span>
      {runs(line.characters, vertical).map((run) => {
        const level = levelOf(run.confidence);
        const current = now !== null && now >= run.from && now < run.to;
        return (
          <span
            key={run.from}
            data-character={run.from}
            className={
              [level === 'sure' ? '' : level, current ? 'is-now' : '', run.upright ? 'is-upright' : '']
                .filter((name) => name !== '')
                .join(' ') || undefined
            }
          >
            {run.text}
          </span>
        );
      })}
    </span>
  );
}

function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof Element ? target : null;
  const line = element?.closest<HTMLElement>('[data-line]')?.dataset['line'];
  const character = element?.closest<HTMLElement>('[data-character]')?.dataset['character'];
  return line === undefined
    ? null
    : { line: Number(line), character: character === undefined ? null : Number(character) };
}
