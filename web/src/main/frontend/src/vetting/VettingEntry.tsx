import { useEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Problem } from '../api/Problem';
import { vettingApi, vettingPaths } from '../api/vetting';
import { getJson } from '../api/http';
import type { Queue } from '../api/vetting';
import { NothingHere } from '../pages/NothingHere';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { Waiting } from '../pieces/Waiting';

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Leads to the first page of a batch that waits and that nobody has open; where none waits, to the first of all. */
export function VettingEntry() {
  const { id = '' } = useParams();
  const [to, setTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let left = false;
    const find = async () => {
      const { item } = await vettingApi.next(id, null);
      return item ?? (await getJson<Queue>(vettingPaths.queue(id, FIRST))).items[0]?.id ?? null;
    };
    find().then(
      (item) => {
        if (!left) {
          setTo(item === null ? `/batches/${id}` : `/batches/${id}/vetting/${item}`);
        }
      },
      (error: unknown) => {
        if (!left) {
          setProblem(Problem.from(error));
        }
      },
    );
    return () => {
      left = true;
    };
  }, [id]);
  if (to !== null) {
    return <Navigate to={to} replace />;
  }
  if (problem !== null && (problem.status === 404 || problem.status === 403)) {
    return <NothingHere />;
  }
  return <div className="mu-page">{problem === null ? <Waiting /> : <ErrorNotice problem={problem} />}</div>;
}
