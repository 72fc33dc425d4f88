import { percent } from '../data/format';
import { traceTexts } from '../texts/traces';
import { shares, type Lane } from './span';

const words = traceTexts.legend;

/** What the colours mean, and what the time went into. */
export function Legend({ lanes }: { readonly lanes: readonly Lane[] }) {
  const share = shares(lanes);
  return (
    <div className="mu-wf-legend">
      {(['worked', 'waited', 'failed', 'now'] as const).map((look) => (
        <span key={look}>
          <i className={look} aria-hidden="true" />
          {words[look]}
        </span>
      ))}
      {share !== null && (
        <span className="mu-num mu-wf-shares">
          {words.shares(percent(share.work), percent(share.failed), percent(share.wait))}
        </span>
      )}
    </div>
  );
}
