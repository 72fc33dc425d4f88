import type { Batch } from '../api/types';
import { estimate } from '../data/estimate';
import { texts } from '../texts';
import { SegmentedBar } from './SegmentedBar';

/** Count, estimate and bar of one batch. Failures are counted beside the state, in their own colour. */
export function BatchBar({ batch }: { readonly batch: Batch }) {
  const { items, done, failed, processing } = batch.counts;
  const all = Math.max(1, items);
  const running = batch.state === 'processing';
  const words = batch.state === 'draft' ? texts.batches.notStarted : texts.batches.done(done, items);
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
        of={batch.id}
        measure={items}
        label={`${words}${failed > 0 ? `, ${texts.batches.failed(failed)}` : ''}`}
        segments={[
          { tone: 'd', share: done / all },
          { tone: 'r', share: running ? progressOfOpen(batch, processing) / all : 0 },
          { tone: 'f', share: failed / all },
        ]}
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
