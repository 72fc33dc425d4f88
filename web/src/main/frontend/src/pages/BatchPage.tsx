import { EmptyState, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { api, paths } from '../api';
import { Problem } from '../api/Problem';
import type { Batch, BatchItem, ItemState } from '../api/types';
import { BatchActions } from '../batches/BatchActions';
import { FailureGroups } from '../batches/FailureGroups';
import { ItemList } from '../batches/ItemList';
import { RenameDialog } from '../batches/RenameDialog';
import { when } from '../data/format';
import { useListing } from '../data/useListing';
import { useResource } from '../data/useResource';
import { BatchBar } from '../pieces/BatchBar';
import { CalmNews } from '../pieces/CalmNews';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { More } from '../pieces/More';
import { StateLabel } from '../pieces/StateLabel';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { texts } from '../texts';
import { NothingHere } from './NothingHere';

const STATES: readonly ItemState[] = [
  'draft',
  'queued',
  'processing',
  'vetting',
  'failed',
  'confirmed',
  'rejected',
  'integrating',
  'completed',
  'cancelled',
];

export function BatchPage() {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const topics = [`batch:${id}`];
  const batch = useResource<Batch>(paths.batch(id), topics);
  const rows = useListing<BatchItem>(paths.items(id), topics);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [renaming, setRenaming] = useState(false);
  useTitle(batch.data?.name ?? texts.batches.title);
  const state = params.get('state') ?? '';
  const items = rows.items ?? [];
  const shown = items.filter((item) => state === '' || item.state === state);

  if (batch.problem !== undefined && (batch.problem.status === 404 || batch.problem.status === 403)) {
    return <NothingHere />;
  }
  const attempt = (work: Promise<unknown>) => {
    setFailure(null);
    work
      .catch((error: unknown) => {
        setFailure(Problem.from(error));
      })
      .finally(() => {
        batch.reload();
        rows.reload();
      });
  };
  const retry = (failed: readonly BatchItem[]) => {
    attempt(Promise.all(failed.map((item) => api.retry(id, item.id))));
  };
  const data = batch.data;
  return (
    <div className="mu-page">
      <p className="mu-crumb">
        <Link to="/batches">{texts.batches.title}</Link> /
      </p>
      <div className="mu-h">
        <h1>{data?.name ?? ' '}</h1>
        {data !== undefined && <StateLabel state={data.state} word={texts.states[data.state]} turning />}
        {data !== undefined && (
          <BatchActions
            batch={data}
            attempt={attempt}
            onRename={() => {
              setRenaming(true);
            }}
          />
        )}
      </div>
      {data !== undefined && (
        <p className="mu-soft mu-sm">
          {texts.batches.pages(data.counts.items)} · {texts.batch.createdBy(data.createdBy, when(data.createdAt))}
          {data.note !== null && data.note !== '' && ` · ${data.note}`}
        </p>
      )}
      {data?.state === 'cancelled' && <p className="mu-soft">{texts.batch.cancelled}</p>}
      {failure !== null && <ErrorNotice problem={failure} title={texts.errors.notDone} />}
      {batch.problem !== undefined && <ErrorNotice problem={batch.problem} onRetry={batch.reload} />}
      {data !== undefined && data.state !== 'draft' && (
        <div className="mu-batch-total">
          <BatchBar batch={data} />
          <CalmNews sentence={texts.batch.announce(data.counts.done, data.counts.items)} />
        </div>
      )}
      <FailureGroups items={items} onRetry={retry} />
      <div className="mu-sec">
        <h2>{texts.batch.items}</h2>
        {items.length > 0 && (
          <ToggleGroup isCompact aria-label={texts.batch.items}>
            {['', ...STATES.filter((one) => items.some((item) => item.state === one) || one === state)].map(
              (choice) => (
                <ToggleGroupItem
                  key={choice}
                  text={
                    choice === ''
                      ? `${texts.batches.all} ${String(items.length)}`
                      : `${texts.states[choice as ItemState]} ${String(items.filter((item) => item.state === choice).length)}`
                  }
                  isSelected={choice === state}
                  onChange={() => {
                    setParams(choice === '' ? {} : { state: choice }, { replace: true });
                  }}
                />
              ),
            )}
          </ToggleGroup>
        )}
      </div>
      {rows.problem !== undefined && <ErrorNotice problem={rows.problem} onRetry={rows.reload} />}
      {rows.items === undefined && rows.problem === undefined && <Waiting />}
      {rows.items?.length === 0 && <EmptyState titleText={texts.batch.empty} headingLevel="h3" />}
      {items.length > 0 && shown.length === 0 && <p className="mu-none">{texts.batch.noneInState}</p>}
      <ItemList items={shown} filtered={state !== ''} onRetry={retry} />
      {items.length > 0 && (
        <More count={shown.length} noun={texts.catalogue.noun} hasMore={rows.hasMore} onMore={rows.showMore} />
      )}
      {renaming && data !== undefined && (
        <RenameDialog
          batch={data}
          onDone={() => {
            setRenaming(false);
            batch.reload();
          }}
        />
      )}
    </div>
  );
}
