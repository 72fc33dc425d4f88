import { Link } from 'react-router';
import type { Batch } from '../api/types';
import { BatchBar } from '../pieces/BatchBar';
import { texts } from '../texts';

export function RunningList({ batches }: { readonly batches: readonly Batch[] }) {
  const running = batches.filter((batch) => batch.state === 'processing');
  return (
    <section className="mu-running" aria-label={texts.start.running} data-pane>
      <div className="mu-sec">
        <h2>{texts.start.running}</h2>
        <Link to="/batches">{texts.start.allBatches}</Link>
      </div>
      <ul className="mu-lines">
        {running.length === 0 && <li className="mu-soft">{texts.start.nothingRunning}</li>}
        {running.map((batch) => (
          <li key={batch.id}>
            <Link to={`/batches/${batch.id}`} className="mu-plain">
              <b>{batch.name}</b>
            </Link>
            <BatchBar batch={batch} />
          </li>
        ))}
      </ul>
    </section>
  );
}
