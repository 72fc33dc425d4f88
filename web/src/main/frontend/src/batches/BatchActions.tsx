import { Button } from '@patternfly/react-core';
import PauseIcon from '@patternfly/react-icons/dist/esm/icons/pause-icon';
import PlayIcon from '@patternfly/react-icons/dist/esm/icons/play-icon';
import { Link } from 'react-router';
import { api } from '../api';
import type { Batch } from '../api/types';
import { texts } from '../texts';

interface Props {
  readonly batch: Batch;
  readonly onRename: () => void;
  readonly attempt: (work: Promise<unknown>) => void;
}

/** What can be done with a whole batch now. Cancelling asks nothing: resuming undoes it. */
export function BatchActions({ batch, onRename, attempt }: Props) {
  return (
    <>
      <Button variant="secondary" onClick={onRename}>
        {texts.batch.rename}
      </Button>
      {batch.state === 'draft' && (
        <>
          <Link to={`/import?batch=${batch.id}`} className="pf-v6-c-button pf-m-secondary mu-c">
            {texts.batch.addFiles}
          </Link>
          <Button
            icon={<PlayIcon />}
            isDisabled={batch.counts.items === 0}
            onClick={() => {
              attempt(api.startBatch(batch.id));
            }}
          >
            {texts.batch.startReading}
          </Button>
        </>
      )}
      {batch.state === 'processing' && (
        <Button
          variant="secondary"
          icon={<PauseIcon />}
          onClick={() => {
            attempt(api.cancelBatch(batch.id));
          }}
        >
          {texts.batch.cancel}
        </Button>
      )}
      {batch.state === 'cancelled' && (
        <Button
          icon={<PlayIcon />}
          onClick={() => {
            attempt(api.resumeBatch(batch.id));
          }}
        >
          {texts.batch.resume}
        </Button>
      )}
    </>
  );
}
