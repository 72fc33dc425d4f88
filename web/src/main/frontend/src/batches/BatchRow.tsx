import FileImageIcon from '@patternfly/react-icons/dist/esm/icons/file-image-icon';
import { Link } from 'react-router';
import type { Batch } from '../api/types';
import { when } from '../data/format';
import { BatchBar } from '../pieces/BatchBar';
import { StateLabel } from '../pieces/StateLabel';
import { texts } from '../texts';
import { batchTexts } from '../texts/batches';
import { holdings } from './holdings';

export function BatchRow({ batch }: { readonly batch: Batch }) {
  return (
    <li data-row>
      <span className="mu-previews" aria-hidden="true">
        {batch.previews.length === 0 || batch.stages.done === 0 ? (
          <span className="mu-thumb is-none">
            <FileImageIcon />
          </span>
        ) : (
          batch.previews.map((address) => <Preview key={address} address={address} />)
        )}
      </span>
      <div className="mu-name">
        <h2>
          <Link to={`/batches/${batch.id}`} data-open>
            {batch.name === '' ? texts.common.untitled : batch.name}
          </Link>
        </h2>
        <p>
          {holdings(batch)}
          {batch.collection != null && `, ${batchTexts.collection(batch.collection)}`}
        </p>
      </div>
      <div className="mu-st">
        <StateLabel state={batch.state} word={texts.states[batch.state]} />
      </div>
      <BatchBar batch={batch} />
      <div className="mu-who">
        {batch.createdBy}
        <span>{when(batch.createdAt)}</span>
      </div>
    </li>
  );
}

function Preview({ address }: { readonly address: string }) {
  return (
    <img
      src={address}
      alt=""
      loading="lazy"
      onError={(event) => {
        event.currentTarget.hidden = true;
      }}
    />
  );
}
