import { Button, EmptyState, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { Link, useSearchParams } from 'react-router';
import { tracePaths, type RunRow } from '../api/traces';
import { duration } from '../data/duration';
import { when } from '../data/format';
import { useListing } from '../data/useListing';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { FreshChip } from '../pieces/FreshChip';
import { More } from '../pieces/More';
import { useRowKeys } from '../pieces/useRowKeys';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { isSuperuser, useSession } from '../session/SessionContext';
import { kindTexts } from '../texts/kinds';
import { traceTexts } from '../texts/traces';
import { AlikeFailures } from '../traces/AlikeFailures';
import { RunState } from '../traces/RunState';
import { TraceFilters } from '../traces/TraceFilters';
import { queryOf } from '../traces/query';

const TOPICS = ['batches'];
const STATES = ['running', 'done', 'failed'] as const;

/** Every run that the person may see, the newest first. */
export function TracesPage() {
  useTitle(traceTexts.title);
  const superuser = isSuperuser(useSession());
  const [params, setParams] = useSearchParams();
  const query = queryOf(params);
  const rows = useListing<RunRow>(tracePaths.runs(query), TOPICS);
  const list = useRowKeys();
  const state = params.get('state') ?? '';
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
        <h1>{traceTexts.title}</h1>
      </div>
      {superuser && <AlikeFailures onDone={rows.reload} />}
      <div className="mu-filters mu-trace-filters">
        <ToggleGroup isCompact aria-label={traceTexts.filters.state}>
          {['', ...STATES].map((choice) => (
            <ToggleGroupItem
              key={choice}
              text={choice === '' ? traceTexts.filters.all : traceTexts.states[choice as (typeof STATES)[number]]}
              isSelected={choice === state}
              onChange={() => {
                put('state', choice);
              }}
            />
          ))}
        </ToggleGroup>
        <TraceFilters params={params} onPut={put} />
        <FreshChip count={rows.fresh} onShow={rows.showFresh} />
      </div>
      {rows.problem !== undefined && <ErrorNotice problem={rows.problem} onRetry={rows.reload} />}
      {rows.items === undefined && rows.problem === undefined && <Waiting />}
      {rows.items?.length === 0 &&
        (query === '' ? (
          <EmptyState titleText={traceTexts.empty} headingLevel="h2" />
        ) : (
          <p className="mu-none">
            {traceTexts.none}{' '}
            <Button
              variant="link"
              isInline
              onClick={() => {
                setParams({}, { replace: true });
              }}
            >
              {traceTexts.dropFilters}
            </Button>
          </p>
        ))}
      <ul className="mu-runs" ref={list}>
        {rows.items?.map((run) => (
          <Row key={run.id} run={run} />
        ))}
      </ul>
      {rows.items !== undefined && rows.items.length > 0 && (
        <More count={rows.items.length} noun={traceTexts.noun} hasMore={rows.hasMore} onMore={rows.showMore} />
      )}
    </div>
  );
}

function Row({ run }: { readonly run: RunRow }) {
  return (
    <li data-row className="mu-num">
      <div className="mu-run-what">
        <Link to={`/traces/${run.id}`} data-open>
          <b>{run.artefact.title}</b>
          {run.artefact.page > 1 && <span className="mu-soft"> · {traceTexts.page(run.artefact.page)}</span>}
        </Link>
        <span className="mu-soft mu-sm">
          {run.batch.name} · {kindTexts.names[run.kind] ?? run.kind}
        </span>
      </div>
      <RunState run={run} />
      <span className={`mu-sm mu-no-s${run.error === null ? ' mu-soft' : ''}`}>
        {run.error ??
          `${traceTexts.stages(run.stagesDone, run.stagesPlanned)}${run.stage === null ? '' : `, ${traceTexts.stoodAt(run.stage)}`}`}
      </span>
      <span className="mu-soft mu-sm mu-no-s">
        {run.person}, {when(run.createdAt)}
      </span>
      <span className="mu-run-time">{duration(run.millis)}</span>
    </li>
  );
}
