import { useRef, type RefObject } from 'react';
import { useKeys } from '../keys/useKeys';
import { texts } from '../texts';

/** J and K walk the rows of a list, Enter does what a click on its link does. The focus itself moves, so every reader knows where it is. */
export function useRowKeys(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
  const at = () => links().findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement) === true);
  const walk = (step: number) => {
    const all = links();
    all[Math.max(0, Math.min(all.length - 1, at() + step))]?.focus();
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
        links()[at()]?.click();
      },
    },
  ]);
  return list;
}
