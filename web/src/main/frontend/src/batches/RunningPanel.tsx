import { useNow } from '../data/useNow';
import type { Batch } from '../api/types';
import { estimate, share } from '../data/estimate';
import { left } from '../data/format';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { texts } from '../texts';

/** All running batches as one: pages done, how fast, how long still. */
export function RunningPanel({ batches }: { readonly batches: readonly Batch[] }) {
  const running = batches.filter((batch) => batch.state === 'processing');
  const now = useNow(running.length > 0 ? 5000 : 0);
  if (running.length === 0) {
    return null;
  }
  const done = running.reduce((sum, batch) => sum + batch.counts.done + batch.counts.failed, 0);
  const items = running.reduce((sum, batch) => sum + batch.counts.items, 0);
  const rate = running.reduce((sum, batch) => sum + pagesPerMinute(batch, now), 0);
  const known = running.every((batch) => estimate(batch, now) !== texts.common.justStarted) && rate > 0;
  return (
    <section className="mu-now mu-num" aria-label={texts.batches.runningNow} data-pane>
      <b className="mu-big">{texts.common.of(done, items)}</b>
      <SegmentedBar
        of={running.map((batch) => batch.id).join(' ')}
        measure={items}
        label={texts.batches.done(done, items)}
        segments={[{ tone: 'r', share: share(running) }]}
      />
      <span className="mu-no-s">{known ? texts.batches.rate(rate.toFixed(1)) : ''}</span>
      <span>{known ? left(((items - done) / rate) * 60_000) : texts.common.justStarted}</span>
    </section>
  );
}

function pagesPerMinute(batch: Batch, now: number): number {
  if (batch.startedAt === null || batch.stages.planned === 0) {
    return 0;
  }
  const minutes = (now - new Date(batch.startedAt).getTime()) / 60_000;
  const pages = (batch.stages.done / batch.stages.planned) * batch.counts.items;
  return minutes <= 0 ? 0 : pages / minutes;
}
