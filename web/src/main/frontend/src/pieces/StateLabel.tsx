import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import LinkIcon from '@patternfly/react-icons/dist/esm/icons/link-icon';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import PauseCircleIcon from '@patternfly/react-icons/dist/esm/icons/pause-circle-icon';
import PencilAltIcon from '@patternfly/react-icons/dist/esm/icons/pencil-alt-icon';
import SyncAltIcon from '@patternfly/react-icons/dist/esm/icons/sync-alt-icon';
import UserCheckIcon from '@patternfly/react-icons/dist/esm/icons/user-check-icon';
import type { ComponentType } from 'react';

export type Tone = 'rest' | 'run' | 'ask' | 'link' | 'done' | 'fail';

const LOOKS: Readonly<Record<string, readonly [Tone, ComponentType]>> = {
  draft: ['rest', PencilAltIcon],
  queued: ['run', ClockIcon],
  processing: ['run', SyncAltIcon],
  vetting: ['ask', UserCheckIcon],
  confirmed: ['done', CheckCircleIcon],
  rejected: ['rest', MinusCircleIcon],
  integrating: ['link', LinkIcon],
  completed: ['done', CheckCircleIcon],
  failed: ['fail', ExclamationCircleIcon],
  missing: ['fail', ExclamationCircleIcon],
  altered: ['fail', ExclamationCircleIcon],
  down: ['fail', ExclamationCircleIcon],
  loading: ['run', SyncAltIcon],
  off: ['rest', MinusCircleIcon],
  skipped: ['rest', MinusCircleIcon],
  cancelled: ['rest', PauseCircleIcon],
  up: ['done', CheckCircleIcon],
  ready: ['done', CheckCircleIcon],
  passed: ['done', CheckCircleIcon],
  done: ['done', CheckCircleIcon],
};

/** Icon, word and colour together, so that none of them is needed alone. The icon turns only where one thing is looked at. */
export function StateLabel({
  state,
  word,
  turning = false,
}: {
  readonly state: string;
  readonly word: string;
  readonly turning?: boolean;
}) {
  const [tone, Icon] = LOOKS[state] ?? ['rest', MinusCircleIcon];
  return (
    <span className={`mu-state ${tone}${turning && state === 'processing' ? ' is-turning' : ''}`}>
      <Icon />
      {word}
    </span>
  );
}
