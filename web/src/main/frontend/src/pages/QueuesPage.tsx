import { useEffect, useState } from 'react';
import { Problem } from '../api/Problem';
import { houseApi, housePaths, type All, type DeadLetter, type Queue } from '../api/queues';
import { useResource } from '../data/useResource';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { useTitle } from '../pieces/useTitle';
import { Waiting } from '../pieces/Waiting';
import { DeadLetters } from '../queues/DeadLetters';
import { PauseDialog } from '../queues/PauseDialog';
import { QueueCard } from '../queues/QueueCard';
import { houseTexts } from '../texts/house';
import { NothingHere } from './NothingHere';

const words = houseTexts.queues;
const EVERY = 2_000;
const TOPICS = ['house'];

/** What lies on the queues, who works on it, and what nobody could read. */
export function QueuesPage() {
  useTitle(words.title);
  const queues = useResource<All<Queue>>(housePaths.queues, TOPICS);
  const letters = useResource<All<DeadLetter>>(housePaths.letters);
  const [pausing, setPausing] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { reload } = queues;
  const { reload: reloadLetters } = letters;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) {
        reload();
        reloadLetters();
      }
    }, EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [reload, reloadLetters]);
  if (queues.problem?.status === 403) {
    return <NothingHere />;
  }
  return (
    <div className="mu-page mu-queues">
      <div className="mu-h">
        <h1>{words.title}</h1>
        <span className={`mu-live mu-soft mu-sm${queues.problem === undefined ? '' : ' is-off'}`}>{words.live}</span>
      </div>
      {queues.problem !== undefined && <ErrorNotice problem={queues.problem} onRetry={reload} />}
      {problem !== null && <ErrorNotice problem={problem} title={words.notDone} />}
      {queues.data === undefined && queues.problem === undefined && <Waiting />}
      <div className="mu-queue-cards">
        {queues.data?.items.map((queue) => (
          <QueueCard
            key={queue.name}
            queue={queue}
            onPause={() => {
              setPausing(queue.name);
            }}
            onResume={() => {
              setProblem(null);
              houseApi.resume(queue.name).then(reload, (error: unknown) => {
                setProblem(Problem.from(error));
              });
            }}
          />
        ))}
      </div>
      {letters.problem !== undefined && queues.problem === undefined && (
        <ErrorNotice problem={letters.problem} onRetry={reloadLetters} />
      )}
      {letters.data !== undefined && <DeadLetters letters={letters.data.items} onChanged={reloadLetters} />}
      {pausing !== null && (
        <PauseDialog
          queue={pausing}
          onDone={() => {
            setPausing(null);
            reload();
          }}
        />
      )}
    </div>
  );
}
