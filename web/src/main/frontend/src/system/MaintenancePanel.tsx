import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { Problem } from '../api/Problem';
import { houseApi, housePaths, type Maintenance } from '../api/queues';
import { when } from '../data/format';
import { until } from '../data/until';
import { useResource } from '../data/useResource';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { houseTexts } from '../texts/house';
import { MaintenanceDialog } from './MaintenanceDialog';

const words = houseTexts.maintenance;
const TOPICS = ['house'];

/** The lock of the house, for who holds the office. */
export function MaintenancePanel() {
  const { data, reload } = useResource<Maintenance>(housePaths.maintenance, TOPICS);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (data === undefined) {
    return null;
  }
  return (
    <section aria-label={words.title} className="mu-maintenance" data-pane>
      <div className="mu-sec">
        <h2>{words.title}</h2>
      </div>
      {problem !== null && <ErrorNotice problem={problem} title={words.notDone} />}
      <p>
        {data.locked
          ? `${words.banner(until(data.until ?? ''), data.reason ?? '')}. ${words.on(data.who ?? '', when(data.since ?? ''))}`
          : words.off}
      </p>
      <p className="mu-soft mu-sm">{words.about}</p>
      <div className="mu-row">
        <Button
          variant="secondary"
          className="mu-c"
          onClick={() => {
            setAsking(true);
          }}
        >
          {data.locked ? words.change : words.begin}
        </Button>
        {data.locked && (
          <Button
            className="mu-c"
            onClick={() => {
              setProblem(null);
              houseApi.unlock().then(reload, (error: unknown) => {
                setProblem(Problem.from(error));
              });
            }}
          >
            {words.end}
          </Button>
        )}
      </div>
      {asking && (
        <MaintenanceDialog
          now={data}
          onDone={() => {
            setAsking(false);
            reload();
          }}
        />
      )}
    </section>
  );
}
