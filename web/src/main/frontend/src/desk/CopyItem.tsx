import { DropdownItem } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon';
import { useState } from 'react';
import { Problem } from '../api/Problem';
import { copy } from '../data/clipboard';

/** What a menu is told when one of its entries has something to say and wants to stay in sight. */
export const STAYS = 'stays';

/** What is to be copied, and the sentence that confirms it. */
export interface Copied {
  readonly text: string;
  readonly said: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly get: () => Promise<Copied>;
  /** The browser keeps the clipboard to itself: the text has to be shown, to be copied by hand. */
  readonly onRefused: (text: string) => void;
}

/** An entry of a menu that copies something and says in its own place what it has done. */
export function CopyItem({ label, hint, get, onRefused }: Props) {
  const [state, setState] = useState<{ done: boolean; said: string }>({ done: false, said: '' });
  const run = () => {
    const found = get();
    copy(found.then(({ text }) => text)).then(
      async () => {
        setState({ done: true, said: (await found).said });
      },
      async () => {
        try {
          onRefused((await found).text);
        } catch (error) {
          setState({ done: false, said: Problem.from(error).message });
        }
      },
    );
  };
  return (
    <DropdownItem
      value={STAYS}
      icon={state.done ? <CheckIcon /> : <CopyIcon />}
      description={<span aria-live="polite">{state.said === '' ? hint : state.said}</span>}
      onClick={run}
    >
      {label}
    </DropdownItem>
  );
}
