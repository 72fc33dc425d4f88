import { Tooltip } from '@patternfly/react-core';
import type { Model, Transcript } from '../api/types';
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

/** A filled dot: a person's word. */
export function PersonsWord({ name, at }: { readonly name: string; readonly at: string }) {
  return (
    <span className="mu-by person">
      {name}, {when(at)}
    </span>
  );
}

/** Whose word a text is. */
export function TextOrigin({
  transcript,
  confidence,
}: {
  readonly transcript: Transcript;
  readonly confidence: number | null;
}) {
  if (transcript.model === null) {
    return <PersonsWord name={transcript.typedBy ?? ''} at={transcript.readAt} />;
  }
  return confidence === null ? null : (
    <Origin confidence={confidence} model={transcript.model} readAt={transcript.readAt} />
  );
}
