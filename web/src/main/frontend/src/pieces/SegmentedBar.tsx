import { useOnward } from '../data/useOnward';

export interface Segment {
  readonly tone: 'd' | 'r' | 'a' | 'f' | 'l';
  readonly share: number;
}

interface Props {
  readonly label: string;
  /** Names what is measured; another name starts another bar. */
  readonly of: string;
  /** How much there is to do in all, in any unit: when it grows, the bar goes on from where it stands. */
  readonly measure?: number;
  readonly segments: readonly Segment[];
}

/**
 * A bar of several colours that never runs back. The colours share what is shown as they share what is done. Drawn as SVG
 * because widths set in markup would need inline style.
 */
export function SegmentedBar({ label, of, measure = 1, segments }: Props) {
  const total = Math.min(
    1,
    segments.reduce((sum, segment) => sum + segment.share, 0),
  );
  const shown = useOnward(of, measure, total);
  const stretch = total === 0 ? 0 : shown / total;
  // Every colour begins at the left, the furthest lies lowest: however they grow, no gap opens between them.
  let reached = 0;
  const stacked = segments
    .filter(({ share }) => share > 0)
    .map(({ tone, share }) => ({ tone, width: (reached += share * stretch * 100) }))
    .reverse();
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
      {total === 0 && shown > 0 && <rect className="r" x={0} y={0} width={shown * 100} height={1} />}
      {stacked.map(({ tone, width }) => (
        <rect key={tone} className={tone} x={0} y={0} width={width} height={1} />
      ))}
    </svg>
  );
}
