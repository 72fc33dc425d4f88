import ChevronRightIcon from '@patternfly/react-icons/dist/esm/icons/chevron-right-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { Link } from 'react-router';
import type { Batch } from '../api/types';
import { texts } from '../texts';

/** Pages that could not be read; nothing when there are none. */
export function FailedList({ batches }: { readonly batches: readonly Batch[] }) {
  const failed = batches.filter((batch) => batch.counts.failed > 0);
  if (failed.length === 0) {
    return null;
  }
  return (
    <section className="mu-waits" aria-label={texts.start.failed} data-pane>
      <div className="mu-sec">
        <h2>{texts.start.failed}</h2>
      </div>
      <ul className="mu-tasks">
        {failed.map((batch) => (
          <li key={batch.id}>
            <Link to={`/batches/${batch.id}?state=failed`}>
              <span className="mu-ci f">
                <ExclamationCircleIcon />
              </span>
              <span className="mu-n mu-num">{batch.counts.failed}</span>
              <span>
                <b>{texts.start.failedPages(batch.counts.failed).replace(/^[\d,]+ /, '')}</b>
                <small>{batch.name}</small>
              </span>
              <ChevronRightIcon />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
