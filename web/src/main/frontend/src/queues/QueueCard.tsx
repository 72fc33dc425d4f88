import { Button } from '@patternfly/react-core';
import PauseIcon from '@patternfly/react-icons/dist/esm/icons/pause-icon';
import PauseCircleIcon from '@patternfly/react-icons/dist/esm/icons/pause-circle-icon';
import PlayIcon from '@patternfly/react-icons/dist/esm/icons/play-icon';
import type { Queue } from '../api/queues';
import { duration } from '../data/duration';
import { clock } from '../data/format';
import { houseTexts } from '../texts/house';
import { RateLine } from './RateLine';

const words = houseTexts.queues;
const whole = new Intl.NumberFormat('en');

interface Props {
  readonly queue: Queue;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** One queue: what lies on it, how fast it goes, who works on it, and what waits behind. */
export function QueueCard({ queue, onPause, onResume }: Props) {
  const { pause } = queue;
  return (
    <section className={`mu-queue${pause === null ? '' : ' is-paused'}`} aria-label={queue.name} data-pane>
      <div className="mu-queue-head">
        <h2>{queue.name}</h2>
        <span className={`mu-state ${pause === null ? 'run' : 'ask'}`}>
          {pause === null ? <PlayIcon /> : <PauseCircleIcon />}
          {pause === null ? words.running : words.paused}
        </span>
      </div>
      <p className="mu-soft mu-sm">
        {pause === null ? (words.about[queue.name] ?? '') : words.pausedBy(pause.who, clock(pause.since), pause.reason)}
      </p>
      <dl className="mu-queue-facts mu-num">
        <Big name={words.depth} value={whole.format(queue.depth)} unit={words.ofWindow(queue.window)} />
        <Big name={words.rate} value={whole.format(queue.perMinute)} unit={words.aMinute} />
        {queue.oldestMessageMillis === null && queue.oldestWaitingMillis !== null ? (
          <Age name={words.longest} millis={queue.oldestWaitingMillis} />
        ) : (
          <Age name={words.oldest} millis={queue.oldestMessageMillis} />
        )}
      </dl>
      <RateLine queue={queue} />
      <ul className="mu-queue-nodes mu-num">
        {queue.nodes.map((node) => (
          <li key={node.name}>
            <span>{node.name}</span>
            <span className="mu-queue-slots" aria-hidden="true">
              {Array.from({ length: Math.min(node.consumers, 16) }, (_, at) => (
                <i key={at} className={at < node.busy ? 'is-busy' : ''} />
              ))}
            </span>
            <span className="mu-soft">{node.consumers === 0 ? words.off : words.busy(node.busy, node.consumers)}</span>
          </li>
        ))}
        {queue.nodes.length === 0 && <li className="mu-soft">{words.noNode}</li>}
      </ul>
      <div className="mu-queue-foot">
        <span className="mu-num">
          <b>{whole.format(queue.waiting)}</b> {words.waits(queue.waiting)}
        </span>
        {pause === null ? (
          <Button variant="secondary" className="mu-c" icon={<PauseIcon />} onClick={onPause}>
            {words.pause}
          </Button>
        ) : (
          <Button className="mu-c" icon={<PlayIcon />} onClick={onResume}>
            {words.resume}
          </Button>
        )}
      </div>
    </section>
  );
}

function Age({ name, millis }: { readonly name: string; readonly millis: number | null }) {
  if (millis === null) {
    return <Big name={name} value={words.nothing} unit="" />;
  }
  const [value = '', ...unit] = duration(millis).split(' ');
  return <Big name={name} value={value} unit={unit.join(' ')} />;
}

function Big({ name, value, unit }: { readonly name: string; readonly value: string; readonly unit: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b> {unit}
      </dd>
    </div>
  );
}
