/** How far a bar has come. `measure` is the size of what is measured, such as the number of steps in a batch. */
export interface Onward {
  readonly of: string;
  readonly measure: number;
  /** Where the bar stood, and what was really done, when the measure last grew. */
  readonly from: { readonly shown: number; readonly share: number };
  readonly shown: number;
}

export function begin(of: string, measure: number, share: number): Onward {
  return { of, measure, from: { shown: 0, share: 0 }, shown: share };
}

/**
 * A bar never runs back, and never stands still for long either. When the measure grows (a file turns out to have 500
 * pages) the bar goes on from where it stands, and what is really left takes the rest of its way; so it still ends when
 * the work does. When less is done of the same measure (a failure is tried again) it waits.
 */
export function onward(before: Onward, of: string, measure: number, share: number): Onward {
  if (before.of !== of) {
    return begin(of, measure, share);
  }
  const grown = measure > before.measure;
  const from = grown ? { shown: before.shown, share } : before.from;
  const left = 1 - from.share;
  const reached = left <= 0 ? 1 : from.shown + ((1 - from.shown) * (share - from.share)) / left;
  const shown = Math.min(1, Math.max(before.shown, reached));
  return measure === before.measure && shown === before.shown
    ? before
    : { of, measure: Math.max(measure, before.measure), from, shown };
}
