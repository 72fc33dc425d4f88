import { useRef, type RefObject } from 'react';
import type { Line } from '../api/types';
import type { Place } from '../data/certainty';
import { PICTURE_KEYS, type PictureControls } from '../pictures/controls';
import type { Opened } from '../pictures/openViewer';
import { texts } from '../texts';
import { LineShapes } from './LineShapes';
import { useFlight } from './useFlight';
import { usePointing } from './usePointing';
import { useShapesOver } from './useShapesOver';

interface Props {
  /** Where the viewer draws; it belongs to whoever opens the picture. */
  readonly host: RefObject<HTMLDivElement | null>;
  readonly opened: Opened | null;
  readonly controls: PictureControls;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly showLines: boolean;
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
}

/** The picture, as deep as it goes, with the lines drawn over it. Arrows move it, + - 0 zoom, letters are left alone. */
export function DeepPicture({
  host,
  opened,
  controls,
  name,
  lines,
  showLines,
  chosen,
  hovered,
  onChoose,
  onHover,
}: Props) {
  const shapes = useRef<SVGGElement>(null);
  useShapesOver(opened, shapes);
  usePointing(opened, host, { lines, onChoose, onHover });
  useFlight(opened, host, lines, chosen);
  return (
    // The picture is moved by keys, so it takes the focus and hears them although HTML has no such control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="mu-deep"
      role="application"
      aria-label={`${name}. ${texts.page.pictureKeys}`}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={(event) => {
        const act = PICTURE_KEYS[event.key];
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) {
          return;
        }
        event.preventDefault();
        act(controls);
      }}
    >
      <div className="mu-deep-host" ref={host} />
      <svg className={`mu-deep-shapes${showLines ? '' : ' is-quiet'}`} aria-hidden="true">
        <g ref={shapes}>
          {opened !== null && (
            <LineShapes lines={lines} chosen={chosen} hovered={hovered} width={opened.item.getContentSize().x} />
          )}
        </g>
      </svg>
    </div>
  );
}
