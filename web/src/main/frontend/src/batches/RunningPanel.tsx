import type { Batch } from '../api/types';
import { share } from '../data/estimate';
import { left } from '../data/format';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { texts } from '../texts';

/** All running batches as one: pages done, how fast, how long still. */
export function RunningPanel({ batches }: { readonly batches: readonly Batch[] }) {
  const running = batches.filter((batch) => batch.state === 'processing');
  if (running.length === 0) {
    return null;
  }
  const done = running.reduce((sum, batch) => sum + batch.counts.done + batch.counts.failed, 0);
  const items = running.reduce((sum, batch) => sum + batch.counts.items, 0);
  // Batches take turns, so all of them are done when the last one is.
  const seconds = Math.max(...running.map((batch) => batch.secondsLeft ?? Number.POSITIVE_INFINITY));
  const known = Number.isFinite(seconds) && seconds > 0;
  const perMinute = known ? ((items - done) / seconds) * 60 : 0;
  return (
    <section className="mu-now mu-num" aria-label={texts.batches.runningNow} data-pane>
      <b className="mu-big">{texts.common.of(done, items)}</b>
      <SegmentedBar
        of={running.map((batch) => batch.id).join(' ')}
        measure={items}
        label={texts.batches.done(done, items)}
        segments={[{ tone: 'r', share: share(running) }]}
      />
      <span className="mu-no-s">{known ? texts.batches.rate(perMinute.toFixed(1)) : ''}</span>
      <span>{known ? left(seconds * 1000) : texts.common.justStarted}</span>
    </section>
  );
}
