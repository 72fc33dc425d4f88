import { Button } from '@patternfly/react-core';
import ChevronLeftIcon from '@patternfly/react-icons/dist/esm/icons/chevron-left-icon';
import ChevronRightIcon from '@patternfly/react-icons/dist/esm/icons/chevron-right-icon';
import { Link } from 'react-router';
import type { Batch } from '../api/types';
import type { Queue, Vetted } from '../api/vetting';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { texts } from '../texts';
import { vettingTexts as words } from '../texts/vetting';

interface Props {
  readonly batch: Batch;
  readonly queue: Queue;
  readonly item: Vetted;
  readonly onGo: (item: string | null) => void;
}

/** Where one stands in the batch, how much is decided, and the way to the neighbours. */
export function VettingBar({ batch, queue: { counts }, item, onGo }: Props) {
  const confirmed = (counts.confirmed ?? 0) + (counts.integrating ?? 0) + (counts.completed ?? 0);
  const rejected = counts.rejected ?? 0;
  const open = item.items - confirmed - rejected;
  const sentence = words.counts(confirmed, rejected, open);
  const all = Math.max(1, item.items);
  return (
    <div className="mu-bar">
      <div className="mu-grow">
        <div className="mu-crumb mu-no-s">
          <Link to="/batches">{texts.batches.title}</Link> / <Link to={`/batches/${batch.id}`}>{batch.name}</Link>
        </div>
        <h1>
          {words.title}
          <span className="mu-soft mu-thin mu-num"> · {words.place(item.position, item.items)}</span>
        </h1>
      </div>
      <span className="mu-soft mu-sm mu-num mu-no-s">{sentence}</span>
      <span className="mu-vet-bar mu-no-s">
        <SegmentedBar
          of={`vetting ${batch.id} ${String(confirmed)} ${String(rejected)}`}
          label={sentence}
          segments={[
            { tone: 'd', share: confirmed / all },
            { tone: 'a', share: open / all },
          ]}
        />
      </span>
      <div className="mu-row mu-turn">
        <Button
          variant="plain"
          className="mu-icon-s"
          aria-label={words.previous}
          title={words.previous}
          isAriaDisabled={item.previous === null}
          icon={<ChevronLeftIcon />}
          onClick={() => {
            onGo(item.previous);
          }}
        />
        <Button
          variant="plain"
          className="mu-icon-s"
          aria-label={words.next}
          title={words.next}
          isAriaDisabled={item.next === null}
          icon={<ChevronRightIcon />}
          onClick={() => {
            onGo(item.next);
          }}
        />
      </div>
    </div>
  );
}
