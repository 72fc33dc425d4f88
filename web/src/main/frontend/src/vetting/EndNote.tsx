import { Alert, Button } from '@patternfly/react-core';
import { Link } from 'react-router';
import type { Batch, ItemState } from '../api/types';
import { vettingTexts as words } from '../texts/vetting';
import { canIntegrate, sum } from './integration';

interface Props {
  readonly batch: Batch;
  readonly counts: Readonly<Partial<Record<ItemState, number>>>;
  readonly busy: boolean;
  readonly onIntegrate: () => void;
}

/** The calm end: everything is decided, and what comes next is one button away. */
export function EndNote({ batch, counts, busy, onIntegrate }: Props) {
  const back = <Link to={`/batches/${batch.id}`}>{words.backToBatch}</Link>;
  if (batch.state === 'integrating' || batch.state === 'completed') {
    const done = batch.state === 'completed';
    return (
      <Alert isInline variant={done ? 'success' : 'info'} title={done ? words.completed : words.integrating}>
        {back}
      </Alert>
    );
  }
  if (!canIntegrate(batch, counts)) {
    return null;
  }
  return (
    <Alert
      isInline
      variant="success"
      title={words.allDecided(sum(counts, 'confirmed', 'completed'), sum(counts, 'rejected'))}
      actionLinks={
        <Button size="sm" isDisabled={busy} onClick={onIntegrate}>
          {words.integrate}
          <kbd aria-hidden="true">I</kbd>
        </Button>
      }
    >
      <p>{words.allDecidedMore}</p>
      {back}
    </Alert>
  );
}
