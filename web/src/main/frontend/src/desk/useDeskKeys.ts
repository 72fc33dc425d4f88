import type { RefObject } from 'react';
import { useKeys } from '../keys/useKeys';
import type { PictureControls } from '../pictures/controls';
import { texts } from '../texts';

interface Hands {
  readonly vertical: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly stepCharacter: (by: 1 | -1) => void;
  readonly jump: (by: 1 | -1) => void;
  readonly turn: () => void;
  readonly toggleDetails: () => void;
  readonly controls: RefObject<PictureControls | null>;
}

/** Arrows go where the eye goes: in vertical text the next line stands to the left and the next character below. */
export function useDeskKeys({ vertical, step, stepCharacter, jump, turn, toggleDetails, controls }: Hands): void {
  const { keys } = texts;
  const forward = () => {
    step(1);
  };
  const back = () => {
    step(-1);
  };
  const on = () => {
    stepCharacter(1);
  };
  const off = () => {
    stepCharacter(-1);
  };
  useKeys([
    ...(vertical
      ? [
          { keys: 'ArrowLeft', label: keys.lineLeft, run: forward },
          { keys: 'ArrowRight', label: keys.lineRight, run: back },
          { keys: 'ArrowDown', label: keys.characterDown, run: on },
          { keys: 'ArrowUp', label: keys.characterUp, run: off },
        ]
      : [
          { keys: 'ArrowDown', label: keys.lineDown, run: forward },
          { keys: 'ArrowUp', label: keys.lineUp, run: back },
          { keys: 'ArrowRight', label: keys.characterRight, run: on },
          { keys: 'ArrowLeft', label: keys.characterLeft, run: off },
        ]),
    {
      keys: 'n',
      label: keys.nextUncertain,
      run: () => {
        jump(1);
      },
    },
    {
      keys: 'Shift+n',
      label: keys.previousUncertain,
      run: () => {
        jump(-1);
      },
    },
    { keys: 'v', label: keys.turn, run: turn },
    { keys: 'i', label: keys.details, run: toggleDetails },
    { keys: '+', label: keys.zoomIn, run: () => controls.current?.zoomIn() },
    { keys: '-', label: keys.zoomOut, run: () => controls.current?.zoomOut() },
    { keys: '0', label: keys.whole, run: () => controls.current?.whole() },
  ]);
}
