import { Button } from '@patternfly/react-core';
import { Link } from 'react-router';
import { paths } from '../api';
import type { BatchItem } from '../api/types';
import { size } from '../data/format';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { StateLabel } from '../pieces/StateLabel';
import { Thumbnail } from '../pieces/Thumbnail';
import { texts } from '../texts';

export function ItemRow({ item, onRetry }: { readonly item: BatchItem; readonly onRetry: () => void }) {
  return (
    <li data-row>
      <Thumbnail src={item.stagesDone === 0 ? null : paths.thumbnail(item.artefactId)} />
      <div className="mu-name">
        <Link to={`/artefacts/${item.artefactId}`} data-open>
          {item.fileName}
        </Link>
        <p className="mu-num">
          {size(item.bytes)}
          {item.width !== null && item.height !== null && ` · ${String(item.width)} × ${String(item.height)}`}
        </p>
      </div>
      <div className="mu-st">
        <StateLabel state={item.state} word={texts.states[item.state]} />
      </div>
      <div className="mu-progress">
        <Progress item={item} />
      </div>
      <div className="mu-acts">
        {item.state === 'failed' && (
          <Button variant="link" isInline onClick={onRetry}>
            {texts.batch.retry}
          </Button>
        )}
      </div>
    </li>
  );
}

function Progress({ item }: { readonly item: BatchItem }) {
  if (item.state === 'failed') {
    return <span className="mu-rs f">{item.error}</span>;
  }
  if (item.state === 'draft' || item.state === 'queued') {
    return <span className="mu-soft mu-sm">{item.state === 'draft' ? texts.batch.draft : texts.batch.queued}</span>;
  }
  if (item.state === 'vetting') {
    return null;
  }
  const stage = item.stage === null ? '' : (texts.stages[item.stage] ?? item.stage);
  const label = texts.batch.stagesDone(item.stagesDone, item.stagesPlanned);
  return (
    <>
      <div className="mu-cnt mu-num">
        <span>{label}</span>
        <span>{stage === '' ? '' : texts.batch.stage(stage)}</span>
      </div>
      <SegmentedBar
        of={item.id}
        label={label}
        segments={[{ tone: 'r', share: item.stagesDone / Math.max(1, item.stagesPlanned) }]}
      />
    </>
  );
}
