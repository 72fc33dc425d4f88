import FileImageIcon from '@patternfly/react-icons/dist/esm/icons/file-image-icon';
import { useState } from 'react';

/** A small picture, or the sign of one while there is none yet. Asks again when `version` changes. */
export function Thumbnail({ src, version = 0 }: { readonly src: string | null; readonly version?: number }) {
  const key = `${src ?? ''}#${String(version)}`;
  const [failed, setFailed] = useState('');
  if (src === null || failed === key) {
    return (
      <span className="mu-thumb is-none" aria-hidden="true">
        <FileImageIcon />
      </span>
    );
  }
  return (
    <img
      className="mu-thumb"
      src={src}
      alt=""
      loading="lazy"
      onError={() => {
        setFailed(key);
      }}
    />
  );
}
