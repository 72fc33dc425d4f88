import { Button } from '@patternfly/react-core';
import { Link } from 'react-router';
import { paths } from '../api';
import type { BatchItem } from '../api/types';
import { size } from '../data/format';
import { isPrepared } from '../data/prepared';
import { isRead } from '../data/states';
import { AlikeNote } from '../pieces/AlikeNote';
import { KindNote } from '../pieces/KindNote';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { StateLabel } from '../pieces/StateLabel';
import { Thumbnail } from '../pieces/Thumbnail';
import { texts } from '../texts';

interface Props {
  readonly item: BatchItem;
  /** How many pages its file has. With more than one the row stands below that of its file. */
  readonly pages: number;
  readonly onRetry: () => void;
}

export function ItemRow({ item, pages, onRetry }: Props) {
  return (
    <li data-row className={pages > 1 ? 'is-page' : undefined}>
      <Thumbnail src={isPrepared(item) ? paths.thumbnail(item.artefactId) : null} />
      <div className="mu-name">
        <Link to={`/artefacts/${item.artefactId}`} data-open>
          {pages > 1 ? texts.batch.pageOfFile(item.filePage ?? 1, pages) : item.fileName}
        </Link>
        <p className="mu-num">{[...(pages > 1 ? [] : [size(item.bytes)]), ...pixels(item)].join(' · ')}</p>
        <KindNote item={item} />
        {item.alike != null && <AlikeNote alike={item.alike} />}
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

function pixels({ width, height }: BatchItem): readonly string[] {
  return width === null || height === null ? [] : [`${String(width)} × ${String(height)}`];
}

function Progress({ item }: { readonly item: BatchItem }) {
  if (item.state === 'failed') {
    return <span className="mu-rs f">{item.error}</span>;
  }
  if (item.state === 'draft' || item.state === 'queued') {
    return <span className="mu-soft mu-sm">{item.state === 'draft' ? texts.batch.draft : texts.batch.queued}</span>;
  }
  if (item.result !== undefined && item.result !== null) {
    return <span className="mu-soft mu-sm">{item.result}</span>;
  }
  if (isRead(item.state) || item.state === 'cancelled') {
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
