import { createContext, useContext } from 'react';
import type { Session } from '../api/types';

export const SessionContext = createContext<Session | null>(null);

/** The person who is signed in. Pages are drawn only when there is one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) {
    throw new Error('no session around this component');
  }
  return session;
}

/** Who holds the office: queues, models and the lock of the house. */
export function isSuperuser(session: Session): boolean {
  return session.roles.includes('superuser');
}

/** Archivists and superusers import, retry and see the health of the system. */
export function isArchivist(session: Session): boolean {
  return session.roles.includes('archivist') || session.roles.includes('superuser');
}
