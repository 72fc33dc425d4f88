import { Button } from '@patternfly/react-core';
import ExpandIcon from '@patternfly/react-icons/dist/esm/icons/expand-icon';
import MinusIcon from '@patternfly/react-icons/dist/esm/icons/minus-icon';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import VectorSquareIcon from '@patternfly/react-icons/dist/esm/icons/vector-square-icon';
import { useState, type RefObject } from 'react';
import type { Line } from '../api/types';
import type { Place } from '../data/certainty';
import { texts } from '../texts';
import { DeepPicture, type PictureControls } from './DeepPicture';

interface Props {
  readonly src: string;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
  readonly controls: RefObject<PictureControls | null>;
}

export function PicturePane({ src, name, lines, size, chosen, hovered, onChoose, onHover, controls }: Props) {
  const [showLines, setShowLines] = useState(true);
  return (
    <section className="mu-picture" aria-label={texts.page.picture} data-pane>
      <DeepPicture
        src={src}
        name={name}
        lines={lines}
        size={size}
        showLines={showLines}
        chosen={chosen}
        hovered={hovered}
        onChoose={onChoose}
        onHover={onHover}
        controls={controls}
      />
      <div className="mu-tools" role="toolbar" aria-label={texts.page.tools}>
        <Button
          variant="plain"
          aria-label={texts.page.zoomIn}
          title={texts.page.zoomIn}
          icon={<PlusIcon />}
          onClick={() => controls.current?.zoomIn()}
        />
        <Button
          variant="plain"
          aria-label={texts.page.zoomOut}
          title={texts.page.zoomOut}
          icon={<MinusIcon />}
          onClick={() => controls.current?.zoomOut()}
        />
        <Button
          variant="plain"
          aria-label={texts.page.whole}
          title={texts.page.whole}
          icon={<ExpandIcon />}
          onClick={() => controls.current?.whole()}
        />
        {lines.length > 0 && (
          <>
            <hr />
            <Button
              variant="plain"
              className={showLines ? 'is-on' : ''}
              aria-label={texts.page.showLines}
              title={texts.page.showLines}
              aria-pressed={showLines}
              icon={<VectorSquareIcon />}
              onClick={() => {
                setShowLines(!showLines);
              }}
            />
          </>
        )}
      </div>
    </section>
  );
}
