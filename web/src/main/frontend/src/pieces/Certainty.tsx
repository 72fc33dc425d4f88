import { percent } from '../data/format';
import { levelOf } from '../data/certainty';

/** Whole per cents; a bar beside the tint where the reading is uncertain, so that colour is never alone. */
export function Certainty({ of }: { readonly of: number }) {
  return <span className={`mu-certainty mu-num ${levelOf(of)}`}>{percent(of)}</span>;
}
