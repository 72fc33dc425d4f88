import type { Lane } from './span';
import { duration } from '../data/duration';
import { traceTexts } from '../texts/traces';

/** The waterfall in words, for those who listen and for those who like tables better. */
export function StageTable({ lanes }: { readonly lanes: readonly Lane[] }) {
  return (
    <details className="mu-wf-table">
      <summary>{traceTexts.asTable}</summary>
      <table className="mu-table">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.flatMap(({ stage }) =>
            stage.attempts.length === 0
              ? [<Row key={stage.name} cells={[stage.name, traceTexts.stateWords[stage.state], stage.queue, '', '']} />]
              : stage.attempts.map((attempt) => (
                  <Row
                    key={attempt.id}
                    cells={[
                      stage.attempts.length === 1
                        ? stage.name
                        : `${stage.name}, ${traceTexts.attempt(attempt.number).toLowerCase()}`,
                      attempt.ending === null ? traceTexts.legend.now : traceTexts.endings[attempt.ending],
                      `${attempt.node}, ${stage.queue}`,
                      duration(attempt.waitedMillis),
                      duration(attempt.workedMillis),
                    ]}
                  />
                )),
          )}
        </tbody>
      </table>
    </details>
  );
}

const HEADS = [traceTexts.stage, traceTexts.state, traceTexts.where, traceTexts.waited, traceTexts.worked];

function Row({ cells }: { readonly cells: readonly string[] }) {
  return (
    <tr>
      {cells.map((cell, at) => (
        <td key={HEADS[at]} data-head={HEADS[at]} className="mu-num">
          {cell}
        </td>
      ))}
    </tr>
  );
}
