import { Button } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon';
import { useEffect, useState } from 'react';
import type { Transcript } from '../api/types';
import { copy } from '../data/clipboard';
import { texts } from '../texts';
import { plainText } from './plainText';

export function CopyButton({ transcript }: { readonly transcript: Transcript }) {
  const [said, setSaid] = useState<'' | 'copied' | 'copyFailed'>('');
  useEffect(() => {
    if (said === '') {
      return;
    }
    const timer = setTimeout(() => {
      setSaid('');
    }, 4000);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return (
    <>
      <Button
        variant="secondary"
        className="mu-c mu-copy"
        icon={said === 'copied' ? <CheckIcon /> : <CopyIcon />}
        onClick={() => {
          copy(plainText(transcript)).then(
            () => {
              setSaid('copied');
            },
            () => {
              setSaid('copyFailed');
            },
          );
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
