import { Problem } from './Problem';

type Listener = () => void;
const sessionEnded = new Set<Listener>();

/** Calls back when any answer says that nobody is signed in any more. */
export function onSessionEnded(listener: Listener): () => void {
  sessionEnded.add(listener);
  return () => sessionEnded.delete(listener);
}

export function announceSessionEnded(): void {
  sessionEnded.forEach((listener) => {
    listener();
  });
}

const sessionBack = new Set<Listener>();

/** Calls back when the person has signed in again over a page that was kept. */
export function onSessionBack(listener: Listener): () => void {
  sessionBack.add(listener);
  return () => sessionBack.delete(listener);
}

export function announceSessionBack(): void {
  sessionBack.forEach((listener) => {
    listener();
  });
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw Problem.unreachable();
  }
  if (response.ok) {
    return response;
  }
  if (response.status === 401) {
    announceSessionEnded();
  }
  throw await Problem.of(response);
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(path, { headers: { Accept: 'application/json' }, signal: signal ?? null });
  return (await response.json()) as T;
}

/** POST, PUT, PATCH and DELETE carry the header that a foreign page cannot set. */
export async function mutate<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const response = await send(path, {
    method,
    headers: {
      Accept: 'application/json',
      'X-Requested-With': 'muniment',
      ...(body === undefined
        ? {}
        : { 'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
