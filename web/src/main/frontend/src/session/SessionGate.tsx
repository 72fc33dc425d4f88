import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { api } from '../api';
import { announceSessionBack, onSessionEnded } from '../api/http';
import { Problem } from '../api/Problem';
import type { Session } from '../api/types';
import { store } from '../data/Store';
import { live } from '../live/LiveEvents';
import { ErrorNotice } from '../pieces/ErrorNotice';
import { SessionContext } from './SessionContext';
import { SessionOver } from './SessionOver';
import { toLogin } from './login';

/** Asks who is signed in before anything else; nobody means: to the login and back to this very address. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [over, setOver] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    api.session().then(
      (found) => {
        setSession(found);
        setProblem(null);
        live.start();
      },
      (error: unknown) => {
        const reason = Problem.from(error);
        if (reason.status === 401) {
          toLogin();
        } else {
          setProblem(reason);
        }
      },
    );
  }, [attempt]);

  useEffect(
    () =>
      onSessionEnded(() => {
        setOver(true);
      }),
    [],
  );

  const back = useCallback(
    (found: Session) => {
      if (found.name !== session?.name) {
        store.clear();
        location.reload();
        return;
      }
      setSession(found);
      setOver(false);
      live.hurry();
      announceSessionBack();
    },
    [session],
  );

  if (session === null) {
    return problem === null ? null : (
      <div className="mu-alone">
        <ErrorNotice
          problem={problem}
          onRetry={() => {
            setAttempt(attempt + 1);
          }}
        />
      </div>
    );
  }
  return (
    <SessionContext value={session}>
      {children}
      {over && <SessionOver onBack={back} />}
    </SessionContext>
  );
}
