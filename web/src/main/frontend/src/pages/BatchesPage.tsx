import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateFooter,
  SearchInput,
  ToggleGroup,
  ToggleGroupItem,
} from '@patternfly/react-core';
import UploadIcon from '@patternfly/react-icons/dist/esm/icons/upload-icon';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../api';
import type { Batch } from '../api/types';
import { BatchRow } from '../batches/BatchRow';
import { RunningPanel } from '../batches/RunningPanel';
import { useListing } from '../data/useListing';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { FreshChip } from '../pieces/FreshChip';
import { More } from '../pieces/More';
import { useRowKeys } from '../pieces/useRowKeys';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { texts } from '../texts';

const TOPICS = ['batches'];
const STATES = ['draft', 'processing', 'vetting', 'integrating', 'completed', 'cancelled', 'failures'] as const;

export function BatchesPage() {
  useTitle(texts.batches.title);
  const [params, setParams] = useSearchParams();
  const state = params.get('state') ?? '';
  const words = params.get('q') ?? '';
  const rows = useListing<Batch>(paths.batches, TOPICS);
  const all = rows.items ?? [];
  const shown = all.filter((batch) => isIn(batch, state) && has(batch, words));
  const list = useRowKeys();
  const put = (key: string, value: string) => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') {
          next.delete(key);
        } else {
          next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  };
  return (
    <div className="mu-page">
      <div className="mu-h">
        <h1>{texts.batches.title}</h1>
        <Link to="/import" className="pf-v6-c-button pf-m-primary mu-c">
          <span className="pf-v6-c-button__icon pf-m-start">
            <UploadIcon />
          </span>
          <span className="pf-v6-c-button__text">{texts.batches.newImport}</span>
        </Link>
      </div>
      {rows.problem !== undefined && <ErrorNotice problem={rows.problem} onRetry={rows.reload} />}
      {rows.items === undefined && rows.problem === undefined && <Waiting />}
      {rows.items?.length === 0 && (
        <EmptyState titleText={texts.batches.empty} headingLevel="h2">
          <EmptyStateFooter>
            <EmptyStateActions>
              <Link to="/import">{texts.batches.import}</Link>
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      )}
      {all.length > 0 && (
        <>
          <RunningPanel batches={all} />
          <div className="mu-filters">
            <SearchInput
              aria-label={texts.batches.filter}
              placeholder={texts.batches.filter}
              value={words}
              onChange={(_event, value) => {
                put('q', value);
              }}
              onClear={() => {
                put('q', '');
              }}
            />
            <ToggleGroup isCompact aria-label={texts.batches.title}>
              {['', ...STATES].map((choice) => {
                const count = all.filter((batch) => isIn(batch, choice)).length;
                const word =
                  choice === '' ? texts.batches.all : texts.batches.states[choice as (typeof STATES)[number]];
                return (
                  <ToggleGroupItem
                    key={choice}
                    text={`${word} ${String(count)}`}
                    isSelected={choice === state}
                    isDisabled={count === 0 && choice !== state}
                    onChange={() => {
                      put('state', choice);
                    }}
                  />
                );
              })}
            </ToggleGroup>
            <FreshChip count={rows.fresh} onShow={rows.showFresh} />
          </div>
          <ul className="mu-batches" ref={list}>
            {shown.map((batch) => (
              <BatchRow key={batch.id} batch={batch} />
            ))}
          </ul>
          {shown.length === 0 && (
            <p className="mu-none">
              {texts.batches.none}{' '}
              <Button
                variant="link"
                isInline
                onClick={() => {
                  setParams({}, { replace: true });
                }}
              >
                {texts.batches.all}
              </Button>
            </p>
          )}
          <More
            count={shown.length}
            noun={texts.batches.noun}
            plural="batches"
            hasMore={rows.hasMore}
            onMore={rows.showMore}
          />
        </>
      )}
    </div>
  );
}

function isIn(batch: Batch, state: string): boolean {
  return state === '' || (state === 'failures' ? batch.counts.failed > 0 : batch.state === state);
}

function has(batch: Batch, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase();
  return wanted === '' || `${batch.name} ${batch.note ?? ''}`.toLocaleLowerCase().includes(wanted);
}
