import ChevronLeftIcon from '@patternfly/react-icons/dist/esm/icons/chevron-left-icon';
import ChevronRightIcon from '@patternfly/react-icons/dist/esm/icons/chevron-right-icon';
import BookOpenIcon from '@patternfly/react-icons/dist/esm/icons/book-open-icon';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../api';
import { Problem } from '../api/Problem';
import { traceApi, tracePaths, type Trace } from '../api/traces';
import { duration } from '../data/duration';
import { useKnown, useResource } from '../data/useResource';
import type { Listing } from '../api/types';
import { useKeys } from '../keys/useKeys';
import { CalmNews } from '../pieces/CalmNews';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { Thumbnail } from '../pieces/Thumbnail';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { traceTexts } from '../texts/traces';
import { Legend } from '../traces/Legend';
import { RunsOfPage } from '../traces/RunsOfPage';
import { RunState } from '../traces/RunState';
import { StagePane } from '../traces/StagePane';
import { StageTable } from '../traces/StageTable';
import { Waterfall } from '../traces/Waterfall';
import { first, lanes } from '../traces/span';
import { useServerTime } from '../traces/useServerTime';
import { NothingHere } from './NothingHere';

/** What was done to one artefact, stage by stage, live while it is being done. */
export function TracePage() {
  const { run = '' } = useParams();
  const { data, problem, reload } = useResource<Trace>(tracePaths.run(run), [`run:${run}`]);
  useTitle(data === undefined ? traceTexts.title : `${data.run.artefact.title}, ${traceTexts.title}`);
  if (problem !== undefined && data === undefined) {
    return problem.status === 404 ? <NothingHere /> : <ErrorNotice problem={problem} onRetry={reload} />;
  }
  return data === undefined ? <Waiting /> : <Opened trace={data} onReload={reload} key={run} />;
}

function Opened({ trace, onReload }: { readonly trace: Trace; readonly onReload: () => void }) {
  const [params, setParams] = useSearchParams();
  const [problem, setProblem] = useState<Problem | null>(null);
  const pane = useRef<HTMLElement>(null);
  const running = trace.run.state === 'running';
  const now = useServerTime(trace.now, running);
  const all = lanes(trace, now);
  const wanted = params.get('stage');
  const chosen = trace.stages.find((stage) => stage.name === wanted)?.name ?? first(trace);
  const stage = trace.stages.find((one) => one.name === chosen);
  const choose = (name: string) => {
    setParams({ stage: name }, { replace: true });
  };
  const step = (by: number) => {
    const at = trace.stages.findIndex((one) => one.name === chosen) + by;
    const next = trace.stages[at]?.name;
    if (next !== undefined) {
      choose(next);
    }
  };
  const again = () => {
    setProblem(null);
    traceApi.again(trace.run.id).then(onReload, (error: unknown) => {
      setProblem(Problem.from(error));
    });
  };
  useKeys([
    {
      keys: 'ArrowDown',
      label: traceTexts.keys.next,
      run: () => {
        step(1);
      },
    },
    {
      keys: 'ArrowUp',
      label: traceTexts.keys.previous,
      run: () => {
        step(-1);
      },
    },
    { keys: 'Enter', label: traceTexts.keys.reports, run: () => pane.current?.focus() },
    ...(trace.mayRepeat ? [{ keys: 'r', label: traceTexts.keys.again, run: again }] : []),
  ]);
  return (
    <div className="mu-trace">
      <Head trace={trace} now={now} />
      <div className="mu-trace-panes">
        <section className="mu-trace-main" aria-label={traceTexts.stagesLabel} data-pane>
          {trace.purged ? (
            <p className="mu-none">{traceTexts.kept(trace.keptDays)}</p>
          ) : (
            <>
              <Waterfall trace={trace} lanes={all} chosen={chosen} onChoose={choose} />
              <Legend lanes={all} />
              <StageTable lanes={all} />
            </>
          )}
          <RunsOfPage trace={trace} />
        </section>
        {stage !== undefined && !trace.purged && (
          <StagePane trace={trace} stage={stage} pane={pane} problem={problem} onAgain={again} />
        )}
      </div>
      <CalmNews
        sentence={`${traceTexts.states[trace.run.state]}, ${traceTexts.stages(trace.run.stagesDone, trace.run.stagesPlanned)}`}
      />
    </div>
  );
}

function Head({ trace, now }: { readonly trace: Trace; readonly now: number }) {
  const navigate = useNavigate();
  const { run } = trace;
  const list = useKnown<Listing<{ id: string }>>(tracePaths.runs(''))?.items ?? [];
  const at = list.findIndex((one) => one.id === run.id);
  const beside = (by: number) => (at < 0 ? undefined : list[at + by]?.id);
  const time = duration(run.state === 'running' ? now - Date.parse(run.createdAt) : run.millis);
  const go = (id: string | undefined) => () => {
    if (id !== undefined) {
      void navigate(`/traces/${id}`);
    }
  };
  return (
    <div className="mu-trace-head">
      <span className="mu-no-s">
        <Thumbnail src={paths.thumbnail(run.artefact.id)} />
      </span>
      <div className="mu-grow">
        <p className="mu-crumb mu-no-s">
          <Link to="/traces">{traceTexts.title}</Link> / <Link to={`/batches/${run.batch.id}`}>{run.batch.name}</Link>
        </p>
        <h1>
          {run.artefact.title}{' '}
          {run.artefact.page > 1 && (
            <span className="mu-soft mu-thin mu-num">· {traceTexts.page(run.artefact.page)}</span>
          )}
        </h1>
      </div>
      <RunState run={run} turning />
      <span className="mu-soft mu-sm mu-num mu-no-s">
        {traceTexts.stages(run.stagesDone, run.stagesPlanned)},{' '}
        {run.state === 'running' ? traceTexts.soFar(time) : time}
      </span>
      {at >= 0 && (
        <span className="mu-no-s">
          <button
            type="button"
            className="mu-icon-b"
            aria-label={traceTexts.previous}
            disabled={beside(-1) === undefined}
            onClick={go(beside(-1))}
          >
            <ChevronLeftIcon />
          </button>
          <button
            type="button"
            className="mu-icon-b"
            aria-label={traceTexts.next}
            disabled={beside(1) === undefined}
            onClick={go(beside(1))}
          >
            <ChevronRightIcon />
          </button>
        </span>
      )}
      <Link to={`/artefacts/${run.artefact.id}`} className="pf-v6-c-button pf-m-secondary mu-c mu-no-s">
        <span className="pf-v6-c-button__icon pf-m-start">
          <BookOpenIcon />
        </span>
        <span className="pf-v6-c-button__text">{traceTexts.open}</span>
      </Link>
    </div>
  );
}
