import type { ReactNode } from 'react';
import { texts } from '../texts';

interface Props {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A small table; on a phone every row becomes a card whose cells carry their heading. */
export function FactTable({ title, head, rows }: Props) {
  return (
    <section aria-label={title} data-pane>
      <div className="mu-sec">
        <h2>{title}</h2>
      </div>
      {rows.length === 0 ? (
        <p className="mu-soft">{texts.system.none}</p>
      ) : (
        <table className="mu-table">
          <thead>
            <tr>
              {head.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={at} data-head={head[at]} className="mu-num">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
