import { Alert } from '@patternfly/react-core';
import { housePaths, type All, type Pause } from '../api/queues';
import { useResource } from '../data/useResource';
import { houseTexts } from '../texts/house';

const TOPICS = ['house'];

/** Why nothing goes on: queues that somebody paused. */
export function PausedNotice() {
  const { data } = useResource<All<Pause>>(housePaths.pauses, TOPICS);
  return (
    <>
      {data?.items.map((pause) => (
        <Alert
          key={pause.queue}
          isInline
          variant="warning"
          className="mu-paused"
          title={houseTexts.pausedBanner(pause.queue, pause.who, pause.reason)}
        />
      ))}
    </>
  );
}
