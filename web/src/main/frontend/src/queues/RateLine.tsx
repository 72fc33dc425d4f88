import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import type { Queue } from '../api/queues';
import { houseTexts } from '../texts/house';

const words = houseTexts.queues;
const WIDTH = 320;
const HEIGHT = 48;

/** How many stages ended over the last quarter of an hour, as a line, or as the table behind it. */
export function RateLine({ queue }: { readonly queue: Queue }) {
  const [table, setTable] = useState(false);
  const most = Math.max(1, ...queue.ended);
  const points = queue.ended.map((count, at) => {
    const x = (at / Math.max(1, queue.ended.length - 1)) * WIDTH;
    const y = HEIGHT - 1 - (count / most) * (HEIGHT - 4);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return (
    <div className="mu-rate">
      {table ? (
        <div className="mu-rate-table">
          <table className="mu-num">
            <thead>
              <tr>
                <th scope="col">{words.minutesAgo}</th>
                <th scope="col">{words.ended}</th>
              </tr>
            </thead>
            <tbody>
              {queue.ended
                .map((count, at) => ({ count, ago: (queue.ended.length - at) / 2 }))
                .reverse()
                .map(({ count, ago }) => (
                  <tr key={ago}>
                    <td>
                      {(ago - 0.5).toFixed(1)} to {ago.toFixed(1)}
                    </td>
                    <td>{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ) : (
        <svg
          viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.lineLabel(queue.name, most)}
        >
          <polygon points={`0,${String(HEIGHT)} ${points.join(' ')} ${String(WIDTH)},${String(HEIGHT)}`} />
          <polyline points={points.join(' ')} vectorEffect="non-scaling-stroke" />
        </svg>
      )}
      <div className="mu-rate-foot">
        <span>{words.ago}</span>
        <Button
          variant="link"
          isInline
          onClick={() => {
            setTable(!table);
          }}
        >
          {table ? words.chart : words.table}
        </Button>
        <span>{words.now}</span>
      </div>
    </div>
  );
}
