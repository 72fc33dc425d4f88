import { FormSelect, FormSelectOption, TextArea, TextInput } from '@patternfly/react-core';
import { texts } from '../texts';
import { kindTexts } from '../texts/kinds';
import type { About } from './Uploads';

interface Props {
  readonly about: About;
  readonly onChange: (about: About) => void;
  readonly onLeave: () => void;
}

export function AboutBatch({ about, onChange, onLeave }: Props) {
  return (
    <section className="mu-form" aria-label={texts.batch.renameTitle} data-pane>
      <div className="mu-field">
        <label htmlFor="batch-name">
          {texts.import.name} <span className="mu-hint">{texts.import.optional}</span>
        </label>
        <TextInput
          id="batch-name"
          value={about.name}
          maxLength={200}
          onChange={(_event, name) => {
            onChange({ ...about, name });
          }}
          onBlur={onLeave}
        />
      </div>
      <div className="mu-field">
        <label htmlFor="batch-kind">{texts.import.what}</label>
        <FormSelect
          id="batch-kind"
          value={about.kind}
          aria-describedby="batch-kind-hint"
          onChange={(_event, kind) => {
            onChange({ ...about, kind });
            onLeave();
          }}
        >
          {Object.entries(kindTexts.ofBatch).map(([kind, label]) => (
            <FormSelectOption key={kind} value={kind} label={label} />
          ))}
        </FormSelect>
        <p id="batch-kind-hint" className="mu-soft mu-sm">
          {kindTexts.notes[about.kind]}
        </p>
      </div>
      <div className="mu-field is-wide">
        <label htmlFor="batch-note">
          {texts.import.note} <span className="mu-hint">{texts.import.optional}</span>
        </label>
        <TextArea
          id="batch-note"
          value={about.note}
          rows={2}
          maxLength={2000}
          resizeOrientation="vertical"
          onChange={(_event, note) => {
            onChange({ ...about, note });
          }}
          onBlur={onLeave}
        />
      </div>
    </section>
  );
}
