import { Tooltip } from '@patternfly/react-core';
import type { Model } from '../api/types';
import { percent, when } from '../data/format';
import { texts } from '../texts';

interface Props {
  readonly confidence: number;
  readonly model: Model;
  readonly readAt: string;
}

/** A dashed ring: a model's word. Its name, version and date come on hover and on focus. */
export function Origin({ confidence, model, readAt }: Props) {
  return (
    <Tooltip content={texts.page.model(model.name, model.version, when(readAt))}>
      <button type="button" className="mu-by model">
        {texts.page.readBy(percent(confidence))}
      </button>
    </Tooltip>
  );
}
