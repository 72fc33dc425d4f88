import type { BatchItem } from '../api/types';

/** The pages of one file that stand one behind the other in a list; of a file with one page, that one. */
export interface FileGroup {
  readonly key: string;
  readonly fileName: string;
  /** How many pages the file has, not how many of them are here. */
  readonly pages: number;
  readonly items: readonly BatchItem[];
}

/** Puts pages of the same file together. Two files of the same name stay two: the second begins with a page the first has had. */
export function fileGroups(items: readonly BatchItem[]): readonly FileGroup[] {
  const groups: { key: string; fileName: string; pages: number; items: BatchItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const pages = item.filePages ?? 1;
    const before = last?.items.at(-1)?.filePage ?? 0;
    if (
      last !== undefined &&
      pages > 1 &&
      last.pages === pages &&
      last.fileName === item.fileName &&
      before < (item.filePage ?? 0)
    ) {
      last.items.push(item);
    } else {
      groups.push({ key: item.id, fileName: item.fileName, pages, items: [item] });
    }
  }
  return groups;
}
