import { Link } from 'react-router';
import type { Listing } from '../api/types';
import { tracePaths, type RunRow, type Trace } from '../api/traces';
import { duration } from '../data/duration';
import { when } from '../data/format';
import { useResource } from '../data/useResource';
import { traceTexts } from '../texts/traces';
import { RunState } from './RunState';

/** Every run of the artefact, the newest first. */
export function RunsOfPage({ trace }: { readonly trace: Trace }) {
  const path = tracePaths.runs(`artefact=${trace.run.artefact.id}`);
  const { data } = useResource<Listing<RunRow>>(path, [`artefact:${trace.run.artefact.id}`]);
  const runs = data?.items ?? [];
  if (runs.length === 0) {
    return null;
  }
  return (
    <section aria-label={traceTexts.runsOf}>
      <h2 className="mu-h2">{traceTexts.runsOf}</h2>
      <table className="mu-table mu-num">
        <thead>
          <tr>
            {[traceTexts.run, traceTexts.filters.person, traceTexts.state, traceTexts.duration].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run, at) => (
            <tr key={run.id}>
              <td data-head={traceTexts.run}>
                {run.id === trace.run.id ? (
                  <b>{runs.length - at}</b>
                ) : (
                  <Link to={`/traces/${run.id}`}>{runs.length - at}</Link>
                )}
                , {when(run.createdAt)}
              </td>
              <td data-head={traceTexts.filters.person}>{run.person}</td>
              <td data-head={traceTexts.state}>
                <RunState run={run} />
              </td>
              <td data-head={traceTexts.duration}>{duration(run.millis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
