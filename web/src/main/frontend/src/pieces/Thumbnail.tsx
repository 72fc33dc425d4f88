import FileImageIcon from '@patternfly/react-icons/dist/esm/icons/file-image-icon';
import { useState } from 'react';

/** A small picture, or the sign of one while there is none. */
export function Thumbnail({ src }: { readonly src: string | null }) {
  const [failed, setFailed] = useState('');
  if (src === null || failed === src) {
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
      decoding="async"
      onError={() => {
        setFailed(src);
      }}
    />
  );
}
