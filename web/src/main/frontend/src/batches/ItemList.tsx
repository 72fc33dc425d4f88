import { useState } from 'react';
import type { BatchItem } from '../api/types';
import { useRowKeys } from '../pieces/useRowKeys';
import { FileRows } from './FileRows';
import { fileGroups } from './fileGroups';
import { ItemRow } from './ItemRow';

interface Props {
  readonly items: readonly BatchItem[];
  /** Whether only some of the pages are shown: then those are what is looked for, and no file hides them. */
  readonly filtered: boolean;
  readonly onRetry: (items: readonly BatchItem[]) => void;
}

/** The pages of a batch, those of one file together. A file that stands alone is open; others open by a click. */
export function ItemList({ items, filtered, onRetry }: Props) {
  const list = useRowKeys();
  const groups = fileGroups(items);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const usual = filtered || groups.length === 1;
  return (
    <ul className="mu-items" ref={list}>
      {groups.map((group) => {
        const [first] = group.items;
        if (group.pages === 1 && first !== undefined) {
          return (
            <ItemRow
              key={group.key}
              item={first}
              pages={1}
              onRetry={() => {
                onRetry([first]);
              }}
            />
          );
        }
        const key = `${group.key} ${String(usual)}`;
        return (
          <FileRows
            key={group.key}
            group={group}
            open={usual !== turned.has(key)}
            onToggle={() => {
              const next = new Set(turned);
              if (!next.delete(key)) {
                next.add(key);
              }
              setTurned(next);
            }}
            onRetry={onRetry}
          />
        );
      })}
    </ul>
  );
}
