import { Button } from '@patternfly/react-core';
import LinkIcon from '@patternfly/react-icons/dist/esm/icons/link-icon';
import PauseIcon from '@patternfly/react-icons/dist/esm/icons/pause-icon';
import PlayIcon from '@patternfly/react-icons/dist/esm/icons/play-icon';
import { Link } from 'react-router';
import { api } from '../api';
import type { Batch } from '../api/types';
import { vettingApi } from '../api/vetting';
import { texts } from '../texts';
import { batchTexts } from '../texts/batches';
import { vettingTexts } from '../texts/vetting';

interface Props {
  readonly batch: Batch;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  readonly attempt: (work: Promise<unknown>) => void;
}

/** What can be done with a whole batch now. Cancelling asks nothing: resuming undoes it. */
export function BatchActions({ batch, onRename, onDelete, attempt }: Props) {
  const open = batch.counts.waiting + batch.counts.failed;
  return (
    <>
      <Button variant="secondary" onClick={onRename}>
        {texts.batch.rename}
      </Button>
      {batch.state !== 'processing' && batch.state !== 'integrating' && (
        <Button variant="secondary" isDanger onClick={onDelete}>
          {batchTexts.delete}
        </Button>
      )}
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
      {batch.state === 'integrating' && (
        <Button
          variant="secondary"
          icon={<PauseIcon />}
          onClick={() => {
            attempt(api.cancelBatch(batch.id));
          }}
        >
          {batchTexts.cancelIntegration}
        </Button>
      )}
      {(batch.state === 'vetting' || (batch.state === 'processing' && batch.counts.waiting > 0)) &&
        batch.counts.items > 0 && (
          <Link
            to={`/batches/${batch.id}/vetting`}
            className={`pf-v6-c-button mu-c ${open > 0 && batch.state === 'vetting' ? 'pf-m-primary' : 'pf-m-secondary'}`}
          >
            {batchTexts.vet(open)}
          </Link>
        )}
      {batch.state === 'vetting' && open === 0 && batch.counts.items > 0 && (
        <Button
          icon={<LinkIcon />}
          onClick={() => {
            attempt(vettingApi.integrate(batch.id));
          }}
        >
          {vettingTexts.integrate}
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
