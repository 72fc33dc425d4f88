import { FormSelect, FormSelectOption, SearchInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import type { BatchCounts, BatchState } from '../api/types';
import { texts } from '../texts';
import { batchTexts } from '../texts/batches';

const STATES = ['draft', 'processing', 'vetting', 'integrating', 'completed', 'cancelled', 'failures'] as const;

interface Props {
  readonly params: URLSearchParams;
  readonly counts: BatchCounts | undefined;
  readonly onPut: (key: string, value: string) => void;
  readonly children: ReactNode;
}

/** Words, state with its count, person. States that no batch is in are left out, except the one that is chosen. */
export function BatchFilters({ params, counts, onPut, children }: Props) {
  const state = params.get('state') ?? '';
  const by = params.get('by') ?? '';
  const words = params.get('q') ?? '';
  const count = (choice: string) =>
    counts === undefined
      ? 0
      : choice === ''
        ? counts.all
        : choice === 'failures'
          ? counts.failures
          : (counts.states[choice as BatchState] ?? 0);
  return (
    <div className="mu-filters">
      <SearchInput
        aria-label={texts.batches.filter}
        placeholder={texts.batches.filter}
        value={words}
        onChange={(_event, value) => {
          onPut('q', value);
        }}
        onClear={() => {
          onPut('q', '');
        }}
      />
      <ToggleGroup isCompact aria-label={texts.batches.title}>
        {['', ...STATES.filter((choice) => count(choice) > 0 || choice === state)].map((choice) => (
          <ToggleGroupItem
            key={choice}
            text={`${choice === '' ? texts.batches.all : texts.batches.states[choice as (typeof STATES)[number]]} ${String(count(choice))}`}
            isSelected={choice === state}
            onChange={() => {
              onPut('state', choice);
            }}
          />
        ))}
      </ToggleGroup>
      {((counts?.people.length ?? 0) > 1 || by !== '') && (
        <FormSelect
          className="mu-who-filter"
          aria-label={batchTexts.person}
          value={by}
          onChange={(_event, value) => {
            onPut('by', value);
          }}
        >
          <FormSelectOption value="" label={batchTexts.everybody} />
          {(counts?.people ?? [by]).map((person) => (
            <FormSelectOption key={person} value={person} label={person} />
          ))}
        </FormSelect>
      )}
      {children}
    </div>
  );
}
