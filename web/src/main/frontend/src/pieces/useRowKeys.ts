import { useRef, type RefObject } from 'react';
import { useKeys } from '../keys/useKeys';
import { texts } from '../texts';

/** J and K walk the rows of a list, Enter opens one. The focus itself moves, so every reader knows where it is. */
export function useRowKeys(count: number, onOpen: (at: number) => void): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
  const at = () => links().findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement) === true);
  const walk = (step: number) => {
    const all = links();
    all[Math.max(0, Math.min(count - 1, at() + step))]?.focus();
  };
  useKeys([
    {
      keys: 'j',
      label: texts.keys.nextRow,
      run: () => {
        walk(1);
      },
    },
    {
      keys: 'k',
      label: texts.keys.previousRow,
      run: () => {
        walk(-1);
      },
    },
    {
      keys: 'Enter',
      label: texts.keys.openRow,
      run: () => {
        const row = at();
        if (row >= 0) {
          onOpen(row);
        }
      },
    },
  ]);
  return list;
}
