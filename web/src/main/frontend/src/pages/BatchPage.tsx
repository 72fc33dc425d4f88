import { EmptyState, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { api, paths } from '../api';
import { Problem } from '../api/Problem';
import type { Batch, BatchItem, ItemState, Listing } from '../api/types';
import { vettingPaths, type Queue } from '../api/vetting';
import { BatchActions } from '../batches/BatchActions';
import { DeleteDialog } from '../batches/DeleteDialog';
import { FailureGroups } from '../batches/FailureGroups';
import { holdings } from '../batches/holdings';
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
import { batchTexts } from '../texts/batches';
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
  const topics = [`batch:${id}`];
  const batch = useResource<Batch>(paths.batch(id), topics);
  const [params, setParams] = useSearchParams();
  const state = params.get('state') ?? '';
  const rows = useListing<BatchItem>(`${paths.items(id)}${state === '' ? '' : `?state=${state}`}`, topics);
  const counts = useResource<Queue>(vettingPaths.counts(id), topics);
  const broken = useResource<Listing<BatchItem>>(
    (counts.data?.counts.failed ?? 0) > 0 ? `${paths.items(id)}?state=failed&limit=200` : null,
    topics,
  );
  const [failure, setFailure] = useState<Problem | null>(null);
  const [renaming, setRenaming] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const navigate = useNavigate();
  useTitle(batch.data?.name ?? texts.batches.title);
  const items = rows.items ?? [];
  const of = (one: string) =>
    one === '' ? (batch.data?.counts.items ?? 0) : (counts.data?.counts[one as ItemState] ?? 0);

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
        counts.reload();
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
            onDelete={() => {
              setDeleting(true);
            }}
          />
        )}
      </div>
      {data !== undefined && (
        <p className="mu-soft mu-sm">
          {holdings(data)} · {texts.batch.createdBy(data.createdBy, when(data.createdAt))}
          {data.collection != null && ` · ${batchTexts.collection(data.collection)}`}
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
      <FailureGroups items={(counts.data?.counts.failed ?? 0) > 0 ? (broken.data?.items ?? []) : []} onRetry={retry} />
      <div className="mu-sec">
        <h2>{texts.batch.items}</h2>
        {of('') > 0 && (
          <ToggleGroup isCompact aria-label={texts.batch.items}>
            {['', ...STATES.filter((one) => of(one) > 0 || one === state)].map((choice) => (
              <ToggleGroupItem
                key={choice}
                text={`${choice === '' ? texts.batches.all : texts.states[choice as ItemState]} ${String(of(choice))}`}
                isSelected={choice === state}
                onChange={() => {
                  setParams(choice === '' ? {} : { state: choice }, { replace: true });
                }}
              />
            ))}
          </ToggleGroup>
        )}
      </div>
      {rows.problem !== undefined && <ErrorNotice problem={rows.problem} onRetry={rows.reload} />}
      {rows.items === undefined && rows.problem === undefined && <Waiting />}
      {rows.items?.length === 0 && state === '' && <EmptyState titleText={texts.batch.empty} headingLevel="h3" />}
      {rows.items?.length === 0 && state !== '' && <p className="mu-none">{texts.batch.noneInState}</p>}
      <ItemList items={items} filtered={state !== ''} onRetry={retry} />
      {items.length > 0 && (
        <More count={items.length} noun={texts.catalogue.noun} hasMore={rows.hasMore} onMore={rows.showMore} />
      )}
      {deleting && data !== undefined && (
        <DeleteDialog
          batch={data}
          onDeleted={() => void navigate('/batches')}
          onClose={() => {
            setDeleting(false);
          }}
        />
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
