import type { ReactNode } from 'react';

/** One line of a description list. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="mu-num">{children}</dd>
    </div>
  );
}
