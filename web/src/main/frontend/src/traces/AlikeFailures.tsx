import { Button } from '@patternfly/react-core';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { useState } from 'react';
import { Problem } from '../api/Problem';
import type { All } from '../api/queues';
import { traceApi, tracePaths, type Alike } from '../api/traces';
import { useResource } from '../data/useResource';
import { AskDialog } from '../house/AskDialog';
import { traceTexts } from '../texts/traces';

const TOPICS = ['batches'];

/** Runs that gave up, those alike together, each kind with one button for all of it. */
export function AlikeFailures({ onDone }: { readonly onDone: () => void }) {
  const { data, reload } = useResource<All<Alike>>(tracePaths.failures, TOPICS);
  const [asked, setAsked] = useState<Alike | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const groups = data?.items ?? [];
  if (groups.length === 0) {
    return null;
  }
  const repeat = async (one: Alike) => {
    let more = true;
    while (more) {
      more = (await traceApi.alike(one)).more;
    }
    setAsked(null);
    reload();
    onDone();
  };
  return (
    <>
      <ul className="mu-failures" aria-label={traceTexts.failuresLabel}>
        {groups.map((one) => (
          <li key={`${one.stage} ${one.reason}`}>
            <ExclamationCircleIcon />
            <span>
              <b>{traceTexts.alike(one.runs, one.stage)}</b> {one.reason}
            </span>
            <Button
              variant="secondary"
              size="sm"
              onClick={() => {
                setProblem(null);
                setAsked(one);
              }}
            >
              {traceTexts.again(one.runs)}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <AskDialog
          title={traceTexts.askAlike(asked.runs, asked.stage)}
          body={traceTexts.askAlikeMore}
          go={traceTexts.again(asked.runs)}
          problem={problem}
          onGo={() => {
            repeat(asked).catch((error: unknown) => {
              setProblem(Problem.from(error));
            });
          }}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
