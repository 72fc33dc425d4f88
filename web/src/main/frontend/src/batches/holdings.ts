import type { Batch } from '../api/types';
import { texts } from '../texts';
import { kindTexts } from '../texts/kinds';

/** "64 pages of minutes", or "3 pages of minutes, 2 photographs" where there are several kinds. */
export function holdings(batch: Pick<Batch, 'kinds' | 'counts'>): string {
  const kinds = Object.entries(batch.kinds ?? {}).filter(([, count]) => count > 0);
  if (batch.counts.items === 0) {
    return texts.batches.noPages;
  }
  if (kinds.length === 0) {
    return texts.batches.pages(batch.counts.items);
  }
  return kinds
    .map(([kind, count]) => {
      const alone = count === 1 || kind === 'undecided';
      const name = (alone ? kindTexts.names[kind] : kindTexts.ofBatch[kind]) ?? kind;
      return kind === 'minutes' ? texts.batches.pages(count) : `${String(count)} ${name.toLocaleLowerCase('en')}`;
    })
    .join(', ');
}
