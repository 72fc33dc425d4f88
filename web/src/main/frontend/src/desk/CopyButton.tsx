import { Button } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon';
import type { Transcript } from '../api/types';
import { useCopying } from '../pieces/useCopying';
import { texts } from '../texts';
import { plainText } from './plainText';

export function CopyButton({ transcript }: { readonly transcript: Transcript }) {
  const { said, take } = useCopying();
  return (
    <>
      <Button
        variant="secondary"
        className="mu-c mu-copy"
        icon={said === 'copied' ? <CheckIcon /> : <CopyIcon />}
        onClick={() => {
          take(plainText(transcript));
        }}
      >
        {said === 'copied' ? texts.page.copied : texts.page.copy}
      </Button>
      <span role="status" className={said === 'copyFailed' ? 'mu-soft mu-sm' : 'pf-v6-screen-reader'}>
        {said === '' ? '' : texts.page[said]}
      </span>
    </>
  );
}
