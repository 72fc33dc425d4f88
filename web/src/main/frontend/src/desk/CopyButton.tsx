import { Button } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon';
import { useEffect, useState } from 'react';
import type { Transcript } from '../api/types';
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

/** Browsers give the clipboard only to secure origins; an archive in a house network without a certificate still wants to copy. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      resolve();
    };
    document.addEventListener('copy', put, { once: true });
    // Old, but the only way there is without a secure context.
    if (!document.execCommand('copy')) {
      document.removeEventListener('copy', put);
      reject(new Error('refused'));
    }
  });
}
