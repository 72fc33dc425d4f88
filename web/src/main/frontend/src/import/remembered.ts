import { forgetKey, recall, remember } from '../data/storage';

/** What this browser knows of an import that was left: which files are in, and how many were not. */
export interface Remembered {
  readonly done: readonly string[];
  readonly left: number;
}

const NOTHING: Remembered = { done: [], left: 0 };
const key = (batch: string) => `import.${batch}`;

export function recallImport(batch: string): Remembered {
  try {
    return (JSON.parse(recall(key(batch)) ?? 'null') as Remembered | null) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

export function rememberImport(batch: string, what: Remembered): void {
  remember(key(batch), what);
}

export function forgetImport(batch: string): void {
  forgetKey(key(batch));
}
