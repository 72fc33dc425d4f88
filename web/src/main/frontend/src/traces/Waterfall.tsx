import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import SyncAltIcon from '@patternfly/react-icons/dist/esm/icons/sync-alt-icon';
import type { ComponentType } from 'react';
import type { Trace, TracedState } from '../api/traces';
import { duration } from '../data/duration';
import { traceTexts } from '../texts/traces';
import { marks, type Lane } from './span';

const ICONS: Readonly<Record<TracedState, readonly [string, ComponentType]>> = {
  planned: ['rest', ClockIcon],
  skipped: ['rest', MinusCircleIcon],
  waiting: ['rest', ClockIcon],
  sent: ['run', ClockIcon],
  leased: ['run', SyncAltIcon],
  done: ['done', CheckCircleIcon],
  failed: ['fail', ExclamationCircleIcon],
};

interface Props {
  readonly trace: Trace;
  readonly lanes: readonly Lane[];
  readonly chosen: string;
  readonly onChoose: (stage: string) => void;
}

/** The stages one below the other, each with its bars on one axis of time. */
export function Waterfall({ trace, lanes, chosen, onChoose }: Props) {
  const length = Math.max(1000, ...lanes.map((lane) => lane.end ?? 0));
  const all = marks(length);
  const scale = Math.max(length * 1.12, (all.at(-1) ?? 0) * 1000);
  const at = (millis: number) => `${String((millis / scale) * 100)}%`;
  const running = trace.run.state === 'running';
  const standing = trace.stages.find((stage) => stage.state !== 'done' && stage.state !== 'skipped')?.name;
  const from = lanes.find((lane) => lane.stage.name === standing)?.spans.at(-1)?.from ?? 0;
  return (
    <div className="mu-wf">
      <div className="mu-wf-axis mu-num" aria-hidden="true">
        <span>{traceTexts.stage}</span>
        <div>
          {all.map((second) => (
            <span key={second} style={{ left: at(second * 1000) }}>
              {mark(second)}
            </span>
          ))}
        </div>
      </div>
      <div className="mu-wf-body">
        <div className="mu-wf-grid" aria-hidden="true">
          {all.map((second) => (
            <i key={second} style={{ left: at(second * 1000) }} />
          ))}
          {running && <i className="is-now" style={{ left: at(length) }} />}
        </div>
        <ol aria-label={traceTexts.stagesLabel}>
          {lanes.map((lane) => (
            <li key={lane.stage.name}>
              <button
                type="button"
                className={`mu-wf-row${lane.stage.name === chosen ? ' is-on' : ''}`}
                aria-pressed={lane.stage.name === chosen}
                data-stage={lane.stage.name}
                onClick={() => {
                  onChoose(lane.stage.name);
                }}
              >
                <Name lane={lane} />
                <span className="mu-wf-track mu-num">
                  {lane.spans.map((span, index) => (
                    <i
                      key={index}
                      className={span.look}
                      aria-hidden="true"
                      style={{ left: at(span.from), width: at(span.to - span.from) }}
                    />
                  ))}
                  <Says lane={lane} at={at} scale={scale} standing={standing} from={from} />
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Name({ lane }: { readonly lane: Lane }) {
  const { stage } = lane;
  const [tone, Icon] = ICONS[stage.state];
  const node = stage.attempts.at(-1)?.node;
  return (
    <span className="mu-wf-name">
      <span className={`mu-wf-icon ${tone}`}>
        <Icon />
      </span>
      <b>{stage.name}</b>
      <small className="mu-no-s">{node === undefined ? stage.queue : `${stage.queue} · ${node}`}</small>
      <span className="pf-v6-screen-reader">{traceTexts.stateWords[stage.state]}</span>
    </span>
  );
}

interface SaysProps {
  readonly lane: Lane;
  readonly at: (millis: number) => string;
  readonly scale: number;
  readonly standing: string | undefined;
  /** Where the stage at work begins: what waits for it stands there. */
  readonly from: number;
}

/** The word beside the bar: how long the work took, or what the stage waits for. */
function Says({ lane, at, scale, standing, from }: SaysProps) {
  const { stage, spans, end } = lane;
  const last = stage.attempts.at(-1);
  if (last === undefined || end === null) {
    const words =
      stage.state === 'skipped' ? (
        traceTexts.doneForFile
      ) : stage.name === standing || standing === undefined ? (
        traceTexts.stateWords[stage.state]
      ) : (
        <>
          {traceTexts.waitsFor} <b>{standing}</b>
        </>
      );
    return (
      <em className="is-alone" style={{ left: at(Math.min(end ?? from, scale * 0.6)) }}>
        {words}
      </em>
    );
  }
  const failed = last.ending !== null && last.ending !== 'done';
  const work = duration(last.workedMillis);
  const waited = last.waitedMillis;
  const words = failed ? traceTexts.stoppedAfter(work) : work;
  const tail =
    waited >= 1000 && spans.length > 1 ? (
      <span className="mu-soft mu-no-s"> {traceTexts.afterQueue(duration(waited))}</span>
    ) : null;
  return end / scale > 0.72 ? (
    <em
      className="is-left"
      style={{ right: `${String(100 - (Math.min(...spans.map((s) => s.from)) / scale) * 100)}%` }}
    >
      {words}
    </em>
  ) : (
    <em style={{ left: at(end) }}>
      {words}
      {tail}
    </em>
  );
}

function mark(second: number): string {
  if (second < 120) {
    return `${String(second)} s`;
  }
  return second < 7200 ? `${String(Math.round(second / 6) / 10)} min` : `${String(Math.round(second / 360) / 10)} h`;
}
