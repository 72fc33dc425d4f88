import { Button } from '@patternfly/react-core';
import type { Problem } from '../api/Problem';
import type { ItemState } from '../api/types';
import { texts } from '../texts';

interface Props {
  readonly state: ItemState;
  readonly notYet: boolean;
  readonly problem: Problem | undefined;
  /** Parts of a picture that is open did not arrive. */
  readonly broken: boolean;
  readonly onAgain: () => void;
}

/** Why there is no picture, or not all of it, and what can be done. */
export function PictureNote({ state, notYet, problem, broken, onAgain }: Props) {
  if (notYet) {
    const sentence =
      state === 'failed' ? texts.page.noPicture : state === 'draft' ? texts.page.pictureLater : texts.page.notPrepared;
    return (
      <p className="mu-deep-note" role="status">
        {sentence}
      </p>
    );
  }
  if (problem === undefined && !broken) {
    return null;
  }
  return (
    <div className={`mu-deep-note${broken && problem === undefined ? ' is-above' : ''}`} role="alert">
      <p>{problem === undefined ? texts.page.partsMissing : `${texts.page.pictureFailed} ${problem.message}`}</p>
      <Button variant="secondary" size="sm" onClick={onAgain}>
        {texts.common.retry}
      </Button>
    </div>
  );
}
