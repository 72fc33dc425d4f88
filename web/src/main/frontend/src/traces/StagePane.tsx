import { Button } from '@patternfly/react-core';
import RedoIcon from '@patternfly/react-icons/dist/esm/icons/redo-icon';
import type { RefObject } from 'react';
import type { Problem } from '../api/Problem';
import type { Trace, TracedStage } from '../api/traces';
import { duration } from '../data/duration';
import { percent } from '../data/format';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { Fact } from '../pieces/Fact';
import { StateLabel } from '../pieces/StateLabel';
import { traceTexts } from '../texts/traces';
import { texts } from '../texts';
import { happenings } from './happenings';

interface Props {
  readonly trace: Trace;
  readonly stage: TracedStage;
  readonly pane: RefObject<HTMLElement | null>;
  readonly problem: Problem | null;
  readonly onAgain: () => void;
}

const exact = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const LOOKS: Readonly<Record<TracedStage['state'], string>> = {
  planned: 'queued',
  skipped: 'skipped',
  waiting: 'queued',
  sent: 'queued',
  leased: 'processing',
  done: 'done',
  failed: 'failed',
};

/** Where, with what and how long, and what was said about it, the newest first. */
export function StagePane({ trace, stage, pane, problem, onAgain }: Props) {
  const story = happenings(trace, stage);
  const last = stage.attempts.at(-1);
  const mayAgain = trace.mayRepeat && stage.state === 'failed';
  return (
    <aside className="mu-reports" aria-label={traceTexts.reportsOf(stage.name)} ref={pane} tabIndex={-1} data-pane>
      <div className="mu-reports-head">
        <h2>{stage.name}</h2>
        <StateLabel
          state={LOOKS[stage.state]}
          word={
            last === undefined || stage.state === 'done'
              ? traceTexts.stateWords[stage.state]
              : traceTexts.attempt(last.number)
          }
          turning
        />
      </div>
      <dl className="mu-num">
        <Fact name={traceTexts.where}>
          {last === undefined ? traceTexts.queue : traceTexts.onQueue(last.node)} <code>{stage.queue}</code>
        </Fact>
        {stage.model !== null && (
          <Fact name={traceTexts.model}>
            <span title={stage.model.sha256}>
              {stage.model.name} {stage.model.version}
            </span>
          </Fact>
        )}
        {stage.model?.confidence != null && stage.model.confidence > 0 && (
          <Fact name={traceTexts.certainty}>{percent(stage.model.confidence)}</Fact>
        )}
        {last !== undefined && (
          <>
            <Fact name={traceTexts.worked}>{duration(last.workedMillis)}</Fact>
            <Fact name={traceTexts.waited}>{duration(last.waitedMillis)}</Fact>
          </>
        )}
      </dl>
      {story.length === 0 ? (
        <p className="mu-soft mu-reports-none">
          {stage.state === 'skipped' ? traceTexts.doneForFileMore : traceTexts.noReports}
        </p>
      ) : (
        <ol className="mu-story mu-num">
          {story.map((one) => (
            <li key={one.key} className={one.tone}>
              <time dateTime={one.at}>{exact.format(new Date(one.at))}</time>
              <i aria-hidden="true" />
              <div>
                <b>{one.title}</b>
                {one.more !== '' && <p>{one.more}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
      {problem !== null && <ErrorNotice problem={problem} title={texts.errors.notDone} />}
      {(stage.state === 'failed' || stage.state === 'leased' || mayAgain) && (
        <div className="mu-reports-foot">
          <Button variant="secondary" className="mu-c" icon={<RedoIcon />} isDisabled={!mayAgain} onClick={onAgain}>
            {traceTexts.runAgain} <kbd className="mu-no-s">R</kbd>
          </Button>
          {!mayAgain && (
            <span className="mu-soft mu-sm">
              {stage.state === 'failed' ? traceTexts.onlySuperuser : traceTexts.whenEnded}
            </span>
          )}
        </div>
      )}
    </aside>
  );
}
