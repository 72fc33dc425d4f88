import { Link } from 'react-router';
import { paths } from '../api';
import type { Holdings } from '../api/types';
import { when } from '../data/format';
import { useResource } from '../data/useResource';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { StateLabel } from '../pieces/StateLabel';
import { texts } from '../texts';
import { FactTable } from './FactTable';

const words = texts.fixity;

/** Whether the kept originals are still as they came in, and which are not. */
export function FixityPanel() {
  const { data, problem, reload } = useResource<Holdings>(paths.fixity);
  if (problem !== undefined) {
    return <ErrorNotice problem={problem} onRetry={reload} />;
  }
  if (data === undefined) {
    return null;
  }
  const sentence = words.tally(data.verified, data.originals, data.oldestCheck === null ? '' : when(data.oldestCheck));
  return data.faults.length === 0 ? (
    <section aria-label={words.title} data-pane>
      <div className="mu-sec">
        <h2>{words.title}</h2>
      </div>
      <p className="mu-soft">{sentence}</p>
    </section>
  ) : (
    <>
      <FactTable
        title={words.title}
        head={[words.original, texts.system.state, texts.system.detail, words.at]}
        rows={data.faults.map((fault) => [
          fault.artefactId === null ? (
            fault.sha256
          ) : (
            <Link key="artefact" to={`/artefacts/${fault.artefactId}`}>
              {fault.title}
            </Link>
          ),
          <StateLabel key="state" state={fault.fixity} word={words.states[fault.fixity]} />,
          fault.detail,
          when(fault.checkedAt),
        ])}
      />
      <p className="mu-soft">
        {sentence} {words.mend}
      </p>
    </>
  );
}
