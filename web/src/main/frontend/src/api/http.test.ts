import { afterEach, describe, expect, it, vi } from 'vitest';
import { getJson, mutate, onSessionEnded } from './http';
import { Problem } from './Problem';

function answers(status: number, body: string) {
  const fetched = vi.fn((_path: string, _init?: RequestInit) =>
    Promise.resolve(new Response(status === 204 ? null : body, { status })),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('talking to the server', () => {
  it('marks every mutation with the header a foreign page cannot set, and no reading', async () => {
    const fetched = answers(200, '{}');
    await mutate('POST', '/api/batches', { kind: 'minutes' });
    await getJson('/api/batches');
    const headers = fetched.mock.calls.map(([, init]) => new Headers(init?.headers));
    expect(headers[0]?.get('X-Requested-With')).toBe('muniment');
    expect(headers[1]?.has('X-Requested-With')).toBe(false);
  });

  it('speaks merge patch when it changes something', async () => {
    const fetched = answers(200, '{}');
    await mutate('PATCH', '/api/batches/1', { name: 'x' }, { 'If-Match': '"3"' });
    const headers = new Headers(fetched.mock.calls[0]?.[1]?.headers);
    expect(headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(headers.get('If-Match')).toBe('"3"');
  });

  it('takes an empty answer for what it is', async () => {
    answers(204, '');
    await expect(mutate('DELETE', '/api/batches/1/items/2')).resolves.toBeUndefined();
  });

  it('gives the sentence of the problem document to the page', async () => {
    answers(404, '{"type":"/problems/not-yet","title":"Not read yet","detail":"This page is still being read."}');
    const problem = await getJson('/api/artefacts/1/transcript').catch(Problem.from);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ message: 'This page is still being read.', status: 404 });
    expect((problem as Problem).is('not-yet')).toBe(true);
  });

  it('finds words of its own when a proxy answers with a page', async () => {
    answers(502, '<html>Bad gateway</html>');
    const problem = await getJson('/api/batches').catch(Problem.from);
    expect((problem as Problem).message).toContain('502');
    expect((problem as Problem).message).not.toContain('html');
  });

  it('says that nothing is lost when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const problem = await getJson('/api/batches').catch(Problem.from);
    expect((problem as Problem).message).toContain('Nothing is lost');
  });

  it('announces an ended session once per refused answer', async () => {
    answers(401, '{"title":"Nobody is signed in"}');
    const ended = vi.fn();
    const stop = onSessionEnded(ended);
    await getJson('/api/batches').catch(() => undefined);
    stop();
    await getJson('/api/batches').catch(() => undefined);
    expect(ended).toHaveBeenCalledTimes(1);
  });
});
