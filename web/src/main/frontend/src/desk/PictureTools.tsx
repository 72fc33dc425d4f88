import { Button } from '@patternfly/react-core';
import CompressArrowsAltIcon from '@patternfly/react-icons/dist/esm/icons/compress-arrows-alt-icon';
import ExpandArrowsAltIcon from '@patternfly/react-icons/dist/esm/icons/expand-arrows-alt-icon';
import ExpandIcon from '@patternfly/react-icons/dist/esm/icons/expand-icon';
import MinusIcon from '@patternfly/react-icons/dist/esm/icons/minus-icon';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import RedoIcon from '@patternfly/react-icons/dist/esm/icons/redo-icon';
import VectorSquareIcon from '@patternfly/react-icons/dist/esm/icons/vector-square-icon';
import type { ReactNode } from 'react';
import type { PictureControls } from '../pictures/controls';
import type { Opened } from '../pictures/openViewer';
import { texts } from '../texts';
import { ZoomWord } from './ZoomWord';

interface Props {
  readonly opened: Opened;
  readonly controls: PictureControls;
  readonly filled: boolean;
  readonly onFill: (() => void) | null;
  /** Null where there are no lines to show. */
  readonly linesShown: boolean | null;
  readonly onLines: () => void;
}

const words = texts.page;

/** Everything the hand can do with the picture, over its lower edge. */
export function PictureTools({ opened, controls, filled, onFill, linesShown, onLines }: Props) {
  return (
    <div className="mu-tools" role="toolbar" aria-label={words.tools}>
      <Tool name={words.zoomIn} icon={<PlusIcon />} isMore onClick={controls.zoomIn} />
      <Tool name={words.zoomOut} icon={<MinusIcon />} isMore onClick={controls.zoomOut} />
      <Tool name={words.whole} icon={<ExpandIcon />} onClick={controls.whole} />
      <Tool name={words.actual} icon={<span className="mu-one">1:1</span>} isMore onClick={controls.actual} />
      <Tool name={words.turnPicture} icon={<RedoIcon />} onClick={controls.turn} />
      {onFill !== null && (
        <Tool
          name={filled ? words.leaveFullScreen : words.fullScreen}
          icon={filled ? <CompressArrowsAltIcon /> : <ExpandArrowsAltIcon />}
          onClick={onFill}
        />
      )}
      {linesShown !== null && (
        <>
          <hr />
          <Tool name={words.showLines} icon={<VectorSquareIcon />} isOn={linesShown} isMore onClick={onLines} />
        </>
      )}
      <ZoomWord opened={opened} />
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: ReactNode;
  readonly isOn?: boolean;
  /** Left out where there is little room: fingers zoom without it, and the full screen has it. */
  readonly isMore?: boolean;
  readonly onClick: () => void;
}

function Tool({ name, icon, isOn, isMore = false, onClick }: ToolProps) {
  return (
    <Button
      variant="plain"
      className={`${isOn === true ? 'is-on' : ''}${isMore ? ' is-more' : ''}`}
      aria-label={name}
      title={name}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      icon={icon}
      onClick={onClick}
    />
  );
}
