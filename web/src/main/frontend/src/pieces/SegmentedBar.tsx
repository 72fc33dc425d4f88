import { useState } from 'react';

export interface Segment {
  readonly tone: 'd' | 'r' | 'a' | 'f';
  readonly share: number;
}

interface Props {
  readonly label: string;
  /** Names what is measured; another name starts another bar. */
  readonly of: string;
  readonly segments: readonly Segment[];
}

/**
 * A bar of several colours that never runs back: what was reached once stays reached while the same thing is measured,
 * even when a retry takes a failure out again. Drawn as SVG because widths set in markup would need inline style.
 */
export function SegmentedBar({ label, of, segments }: Props) {
  const total = Math.min(
    1,
    segments.reduce((sum, segment) => sum + segment.share, 0),
  );
  const [reached, setReached] = useState({ of, total });
  if (reached.of !== of || total > reached.total) {
    setReached({ of, total });
  }
  const shown = reached.of === of ? Math.max(total, reached.total) : total;
  let at = 0;
  return (
    <svg
      className="mu-meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(shown * 100)}
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
    >
      {shown > total && <rect className="r" x={0} y={0} width={shown * 100} height={1} />}
      {segments.map((segment) => {
        const x = at;
        at += segment.share * 100;
        return <rect key={segment.tone} className={segment.tone} x={x} y={0} width={segment.share * 100} height={1} />;
      })}
    </svg>
  );
}
