import { Skeleton } from '@patternfly/react-core';
import { texts } from '../texts';

/** Rows in the final layout while the first answer is on its way; the style sheet shows them only after 300 ms. */
export function Waiting({ rows = 4 }: { readonly rows?: number }) {
  return (
    <div className="mu-waiting" aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height="60px" screenreaderText={row === 0 ? texts.common.loading : undefined} />
      ))}
    </div>
  );
}
