import { useEffect, useRef, useSyncExternalStore } from 'react';
import { keyTable, type KeyBinding } from './KeyTable';

/** Offers keys while the component is on the page. The bindings may change with every drawing; the list is redone only when its keys or words do. */
export function useKeys(bindings: readonly KeyBinding[], own = true): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const signature = bindings.map((binding) => `${binding.keys}\t${binding.label}`).join('\n');
  useEffect(() => {
    const steady =
      signature === ''
        ? []
        : signature.split('\n').map((line): KeyBinding => {
            const [keys = '', label = ''] = line.split('\t');
            return {
              keys,
              label,
              run: () => {
                latest.current.find((binding) => binding.keys === keys)?.run();
              },
            };
          });
    return keyTable.add(steady, own);
  }, [signature, own]);
}

export function useKeyList() {
  return useSyncExternalStore(keyTable.watch, keyTable.list);
}
