import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import LockIcon from '@patternfly/react-icons/dist/esm/icons/lock-icon';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import RedoIcon from '@patternfly/react-icons/dist/esm/icons/redo-icon';
import UserCheckIcon from '@patternfly/react-icons/dist/esm/icons/user-check-icon';
import { useEffect, useRef, type ComponentType } from 'react';
import { Link } from 'react-router';
import { paths } from '../api';
import type { QueueEntry } from '../api/vetting';
import { isRead } from '../data/states';
import { Thumbnail } from '../pieces/Thumbnail';
import { vettingTexts as words } from '../texts/vetting';

interface Props {
  readonly batch: string;
  readonly items: readonly QueueEntry[];
  readonly current: string;
}

/** The pages of the batch with what was decided, by whom, and who has them open. */
export function QueuePane({ batch, items, current }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current, items.length]);
  return (
    <nav className="mu-queue" aria-label={words.queue} data-pane>
      <ol ref={list}>
        {items.map((entry) => (
          <li key={entry.id}>
            <Link
              to={`/batches/${batch}/vetting/${entry.id}`}
              aria-current={entry.id === current ? 'page' : undefined}
              title={entry.title}
            >
              <Thumbnail src={isRead(entry.state) ? paths.thumbnail(entry.artefactId) : null} />
              <span className="mu-queue-name">
                <b>{entry.title}</b>
                <span>{said(entry, entry.id === current)}</span>
              </span>
              <Sign entry={entry} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function said(entry: QueueEntry, current: boolean): string {
  const { decision, claim, state } = entry;
  if (state === 'confirmed' || state === 'rejected') {
    const who = decision === null ? '' : decision.mine ? words.you : decision.by;
    return words.by(words.past[state === 'confirmed' ? 'confirm' : 'reject'] ?? state, who);
  }
  if (claim !== null && !claim.mine) {
    return words.openElsewhere(claim.by);
  }
  if (current && state === 'vetting') {
    return words.open;
  }
  if (state === 'vetting' && entry.uncertain !== null) {
    return words.uncertain(entry.uncertain);
  }
  return words.states[state] ?? state;
}

const SIGNS: Readonly<Record<string, readonly [string, ComponentType]>> = {
  confirmed: ['done', CheckCircleIcon],
  completed: ['done', CheckCircleIcon],
  integrating: ['done', CheckCircleIcon],
  rejected: ['rest', MinusCircleIcon],
  failed: ['fail', ExclamationCircleIcon],
  queued: ['run', RedoIcon],
  processing: ['run', RedoIcon],
};

function Sign({ entry }: { readonly entry: QueueEntry }) {
  const held = entry.claim !== null && !entry.claim.mine && (entry.state === 'vetting' || entry.state === 'failed');
  const [tone, Icon] = held ? (['ask', LockIcon] as const) : (SIGNS[entry.state] ?? (['ask', UserCheckIcon] as const));
  return (
    <span className={`mu-queue-sign ${tone}`} aria-hidden="true">
      <Icon />
    </span>
  );
}
