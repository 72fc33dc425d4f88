import { Button, TextInput } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { isSuperuser, useSession } from '../session/SessionContext';
import { kindTexts } from '../texts/kinds';
import { traceTexts } from '../texts/traces';

const words = traceTexts.filters;

interface Props {
  readonly params: URLSearchParams;
  readonly onPut: (key: string, value: string) => void;
}

/** Kind, person and time; a batch or a page comes with the link that was followed. */
export function TraceFilters({ params, onPut }: Props) {
  const superuser = isSuperuser(useSession());
  const value = (key: string) => params.get(key) ?? '';
  const kinds = Object.entries(kindTexts.names);
  return (
    <>
      {kinds.length > 1 && (
        <label>
          <span>{words.kind}</span>
          <select
            value={value('kind')}
            onChange={(event) => {
              onPut('kind', event.target.value);
            }}
          >
            <option value="">{words.all}</option>
            {kinds.map(([kind, word]) => (
              <option key={kind} value={kind}>
                {word}
              </option>
            ))}
          </select>
        </label>
      )}
      {superuser && (
        <label>
          <span>{words.person}</span>
          <TextInput
            value={value('person')}
            aria-label={words.person}
            onChange={(_event, text) => {
              onPut('person', text);
            }}
          />
        </label>
      )}
      {(['from', 'to'] as const).map((key) => (
        <label key={key}>
          <span>{words[key]}</span>
          <input
            type="date"
            value={value(key)}
            onChange={(event) => {
              onPut(key, event.target.value);
            }}
          />
        </label>
      ))}
      {(['batch', 'artefact'] as const)
        .filter((key) => value(key) !== '')
        .map((key) => (
          <Button
            key={key}
            variant="plain"
            className="mu-chip is-on"
            aria-label={words.drop(words[key])}
            onClick={() => {
              onPut(key, '');
            }}
          >
            {words[key]} <TimesIcon />
          </Button>
        ))}
    </>
  );
}
