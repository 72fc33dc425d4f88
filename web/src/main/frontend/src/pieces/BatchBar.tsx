import type { Batch } from '../api/types';
import { estimate } from '../data/estimate';
import { texts } from '../texts';
import { batchTexts } from '../texts/batches';
import { SegmentedBar, type Segment } from './SegmentedBar';

/** Count, estimate and bar of one batch. Failures are counted beside the state, in their own colour. */
export function BatchBar({ batch }: { readonly batch: Batch }) {
  const { items, failed, processing } = batch.counts;
  const all = Math.max(1, items);
  const running = batch.state === 'processing';
  const words = sentence(batch);
  return (
    <div className="mu-batch-bar">
      <div className="mu-cnt mu-num">
        <span>
          {items === 0 ? texts.batches.noPages : words}
          {failed > 0 && (
            <>
              {', '}
              <b>{texts.batches.failed(failed)}</b>
            </>
          )}
        </span>
        <span>{estimate(batch) ?? ''}</span>
      </div>
      <SegmentedBar
        of={`${batch.id} ${batch.state}`}
        measure={items}
        label={`${words}${failed > 0 ? `, ${texts.batches.failed(failed)}` : ''}`}
        segments={segments(batch, running ? progressOfOpen(batch, processing) / all : 0)}
      />
    </div>
  );
}

/** Pages under way count by the steps they have behind them; every page that has begun shows at least a sliver. */
function progressOfOpen(batch: Batch, processing: number): number {
  const { items, done, failed } = batch.counts;
  if (batch.stages.planned === 0 || items === 0) {
    return 0;
  }
  const perPage = batch.stages.planned / items;
  const open = batch.stages.done / perPage - done - failed;
  return Math.max(0, Math.min(items - done - failed, Math.max(open, processing * 0.1)));
}

function sentence({ state, counts }: Batch): string {
  const { items, done, waiting, confirmed, rejected, integrated } = counts;
  switch (state) {
    case 'draft':
      return texts.batches.notStarted;
    case 'vetting':
      return batchTexts.decided(confirmed + integrated, waiting);
    case 'integrating':
      return batchTexts.placed(integrated, confirmed + integrated);
    case 'completed':
      return batchTexts.integrated(integrated, rejected);
    default:
      return texts.batches.done(done, items);
  }
}

/** While models read, what is read; then what is decided; then what is in the catalogue. */
function segments({ state, counts }: Batch, open: number): readonly Segment[] {
  const { items, done, failed, waiting, confirmed, rejected, integrated } = counts;
  const all = Math.max(1, items);
  switch (state) {
    case 'vetting':
      return [
        { tone: 'd', share: (confirmed + rejected + integrated) / all },
        { tone: 'a', share: waiting / all },
        { tone: 'f', share: failed / all },
      ];
    case 'integrating':
      return [{ tone: 'l', share: (integrated + rejected) / all }];
    case 'completed':
      return [{ tone: 'd', share: 1 }];
    default:
      return [
        { tone: 'd', share: done / all },
        { tone: 'r', share: open },
        { tone: 'f', share: failed / all },
      ];
  }
}
