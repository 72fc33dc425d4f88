import { Link } from 'react-router';
import { share } from '../data/estimate';
import { useOnward } from '../data/useOnward';
import { texts } from '../texts';
import { useRunning } from './useRunning';

/** A small bar while something is being read; leads to the batches. */
export function JobsBar() {
  const running = useRunning();
  const shown = useOnward(
    running.map((batch) => batch.id).join(' '),
    running.reduce((sum, batch) => sum + batch.counts.items, 0),
    share(running),
  );
  if (running.length === 0) {
    return null;
  }
  const percent = Math.floor(shown * 100);
  return (
    <Link to="/batches" className="mu-job mu-no-s" aria-label={texts.frame.jobsLabel(running.length, percent)}>
      <progress className="mu-job-bar" max={100} value={percent} aria-hidden="true" />
      <span className="mu-num">{texts.frame.jobs(running.length, percent)}</span>
    </Link>
  );
}
