import { useEffect, useState } from 'react';
import { copy } from '../data/clipboard';

/** Copies, and knows for four seconds how that went; the words are keys of texts.page. */
export function useCopying() {
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
  const take = (text: string) => {
    copy(text).then(
      () => {
        setSaid('copied');
      },
      () => {
        setSaid('copyFailed');
      },
    );
  };
  return { said, take };
}
