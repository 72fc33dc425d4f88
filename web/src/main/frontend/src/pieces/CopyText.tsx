import { Button } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon';
import { texts } from '../texts';
import { useCopying } from './useCopying';

/** A small button that copies something and says so. */
export function CopyText({ text, name }: { readonly text: string; readonly name: string }) {
  const { said, take } = useCopying();
  return (
    <>
      <Button
        variant="plain"
        className="mu-icon-xs"
        aria-label={name}
        title={name}
        icon={said === 'copied' ? <CheckIcon /> : <CopyIcon />}
        onClick={() => {
          take(text);
        }}
      />
      <span role="status" className={said === '' ? 'pf-v6-screen-reader' : 'mu-soft mu-sm'}>
        {said === '' ? '' : texts.page[said]}
      </span>
    </>
  );
}
