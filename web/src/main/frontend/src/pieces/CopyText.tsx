import { Button } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon';
import { useEffect, useState } from 'react';
import { copy } from '../data/clipboard';
import { texts } from '../texts';

/** A small button that copies something and says so. */
export function CopyText({ text, name }: { readonly text: string; readonly name: string }) {
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
        variant="plain"
        className="mu-icon-xs"
        aria-label={name}
        title={name}
        icon={said === 'copied' ? <CheckIcon /> : <CopyIcon />}
        onClick={() => {
          copy(text).then(
            () => {
              setSaid('copied');
            },
            () => {
              setSaid('copyFailed');
            },
          );
        }}
      />
      <span role="status" className={said === '' ? 'pf-v6-screen-reader' : 'mu-soft mu-sm'}>
        {said === '' ? '' : texts.page[said]}
      </span>
    </>
  );
}
