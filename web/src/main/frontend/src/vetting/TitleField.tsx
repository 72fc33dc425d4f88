import { TextInput } from '@patternfly/react-core';
import { useRef } from 'react';
import type { Vetted } from '../api/vetting';
import { when } from '../data/format';
import { vettingTexts as words } from '../texts/vetting';

interface Props {
  readonly title: Vetted['title'];
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
  readonly onKeep: () => void;
}

/** The title with whose word it is. Leaving the field keeps it; Esc gives the kept one back. */
export function TitleField({ title, value, disabled, onChange, onKeep }: Props) {
  const givenUp = useRef(false);
  return (
    <div className="mu-vet-field">
      <div className="mu-vet-label">
        <label htmlFor="vetting-title">{words.pageTitle}</label>
        {title.by === null || title.at === null ? (
          <span className="mu-by file">{words.titleFromFile}</span>
        ) : (
          <span className="mu-by person">{words.whose(title.mine ? words.you : title.by, when(title.at))}</span>
        )}
      </div>
      <TextInput
        id="vetting-title"
        value={value}
        maxLength={300}
        isRequired
        readOnlyVariant={disabled ? 'default' : undefined}
        validated={value.trim() === '' ? 'error' : 'default'}
        onChange={(_event, next) => {
          onChange(next);
        }}
        onFocus={() => {
          givenUp.current = false;
        }}
        onBlur={() => {
          if (!givenUp.current) {
            onKeep();
          }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            givenUp.current = true;
            onChange(title.value);
            event.currentTarget.blur();
          } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
            event.currentTarget.blur();
          }
        }}
      />
    </div>
  );
}
