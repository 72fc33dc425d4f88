import { Button, EmptyState, EmptyStateActions, EmptyStateFooter } from '@patternfly/react-core';
import UploadIcon from '@patternfly/react-icons/dist/esm/icons/upload-icon';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../api';
import type { Batch, BatchCounts } from '../api/types';
import { BatchFilters } from '../batches/BatchFilters';
import { BatchRow } from '../batches/BatchRow';
import { RunningPanel } from '../batches/RunningPanel';
import { useCalm } from '../data/useCalm';
import { useListing } from '../data/useListing';
import { useResource } from '../data/useResource';
import { useRunning } from '../frame/useRunning';
import { PausedNotice } from '../house/PausedNotice';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { FreshChip } from '../pieces/FreshChip';
import { More } from '../pieces/More';
import { useRowKeys } from '../pieces/useRowKeys';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { texts } from '../texts';

const TOPICS = ['batches'];

/** Every batch there is, filtered by the server; what is looked for stands in the address. */
export function BatchesPage() {
  useTitle(texts.batches.title);
  const [params, setParams] = useSearchParams();
  const query = useCalm(filters(params, ['state', 'by', 'q']));
  const rows = useListing<Batch>(paths.batchesOf(query), TOPICS);
  const counts = useResource<BatchCounts>(paths.batchCounts(useCalm(filters(params, ['by', 'q']))), TOPICS);
  const running = useRunning();
  const list = useRowKeys();
  const filtered = ['state', 'by', 'q'].some((key) => (params.get(key) ?? '') !== '');
  const shown = rows.items ?? [];
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
      <PausedNotice />
      {rows.problem !== undefined && <ErrorNotice problem={rows.problem} onRetry={rows.reload} />}
      {!filtered && rows.items?.length === 0 && (
        <EmptyState titleText={texts.batches.empty} headingLevel="h2">
          <EmptyStateFooter>
            <EmptyStateActions>
              <Link to="/import">{texts.batches.import}</Link>
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      )}
      {(filtered || shown.length > 0) && (
        <>
          <RunningPanel batches={running} />
          <BatchFilters params={params} counts={counts.data} onPut={put}>
            <FreshChip count={rows.fresh} onShow={rows.showFresh} />
          </BatchFilters>
        </>
      )}
      {rows.items === undefined && rows.problem === undefined && <Waiting />}
      <ul className="mu-batches" ref={list}>
        {shown.map((batch) => (
          <BatchRow key={batch.id} batch={batch} />
        ))}
      </ul>
      {filtered && rows.items?.length === 0 && (
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
      {shown.length > 0 && (
        <More
          count={shown.length}
          noun={texts.batches.noun}
          plural="batches"
          hasMore={rows.hasMore}
          onMore={rows.showMore}
        />
      )}
    </div>
  );
}

function filters(params: URLSearchParams, keys: readonly string[]): string {
  const query = new URLSearchParams();
  keys.forEach((key) => {
    const value = params.get(key)?.trim() ?? '';
    if (value !== '') {
      query.set(key, value);
    }
  });
  return query.toString();
}
