import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { Link } from 'react-router';
import { vettingPaths, type WaitingBatch, type WaitingList } from '../api/vetting';
import { when } from '../data/format';
import { useResource } from '../data/useResource';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { SegmentedBar } from '../pieces/SegmentedBar';
import { StateLabel } from '../pieces/StateLabel';
import { useRowKeys } from '../pieces/useRowKeys';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { texts } from '../texts';
import { vettingTexts as words } from '../texts/vetting';
import '../styles/vetting.css';

const TOPICS = ['batches'];

/** What waits for a person, over all batches; what has waited longest stands first. */
export function WaitingPage() {
  useTitle(words.title);
  const { data, problem, reload } = useResource<WaitingList>(vettingPaths.waiting, TOPICS);
  const list = useRowKeys();
  return (
    <div className="mu-page">
      <div className="mu-h">
        <h1>{words.title}</h1>
      </div>
      {problem !== undefined && <ErrorNotice problem={problem} onRetry={reload} />}
      {data === undefined && problem === undefined && <Waiting />}
      {data?.batches.length === 0 && (
        <EmptyState titleText={words.waiting.empty} headingLevel="h2">
          <EmptyStateBody>{words.waiting.emptyMore}</EmptyStateBody>
          <EmptyStateFooter>
            <EmptyStateActions>
              <Link to="/batches">{words.waiting.batches}</Link>
            </EmptyStateActions>
          </EmptyStateFooter>
        </EmptyState>
      )}
      {data !== undefined && data.batches.length > 0 && (
        <>
          <p className="mu-soft">{words.waiting.total(data.items)}</p>
          <ul className="mu-waiting-list" ref={list}>
            {data.batches.map((batch) => (
              <Row key={batch.id} batch={batch} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Row({ batch }: { readonly batch: WaitingBatch }) {
  const open = batch.waiting + batch.failed;
  const all = Math.max(1, batch.items);
  const counts = words.counts(batch.confirmed, batch.rejected, open);
  return (
    <li data-row>
      <div className="mu-name">
        <h2>
          <Link to={`/batches/${batch.id}/vetting`} data-open>
            {batch.name === '' ? texts.common.untitled : batch.name}
          </Link>
        </h2>
        <p>{words.waiting.who(batch.createdBy, when(batch.createdAt))}</p>
      </div>
      <div className="mu-st">
        <StateLabel
          state={batch.ready ? 'confirmed' : 'vetting'}
          word={batch.ready ? words.waiting.ready : words.waiting.waits(open)}
        />
      </div>
      <div>
        <div className="mu-cnt mu-num">
          <span>
            {counts}
            {batch.failed > 0 && (
              <>
                {', '}
                <b>{words.waiting.failed(batch.failed)}</b>
              </>
            )}
          </span>
          <span>{batch.reading > 0 ? words.waiting.reading(batch.reading) : ''}</span>
        </div>
        <SegmentedBar
          of={`waiting ${batch.id} ${String(open)}`}
          label={counts}
          segments={[
            { tone: 'd', share: batch.confirmed / all },
            { tone: 'a', share: batch.waiting / all },
            { tone: 'f', share: batch.failed / all },
          ]}
        />
      </div>
    </li>
  );
}
