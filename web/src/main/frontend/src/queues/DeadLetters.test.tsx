import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeadLetter } from '../api/queues';
import { DeadLetters } from './DeadLetters';

const letter = (id: string, reason: string): DeadLetter => ({
  id,
  queue: 'vision',
  reason,
  detail: '',
  stage: null,
  runId: null,
  artefactId: null,
  title: null,
  attempts: 3,
  arrived: '2026-11-21T09:00:00Z',
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(letters: readonly DeadLetter[], onChanged = vi.fn()) {
  render(
    <MemoryRouter>
      <DeadLetters letters={letters} onChanged={onChanged} />
    </MemoryRouter>,
  );
}

describe('dead letters', () => {
  it('are none, calmly', () => {
    show([]);
    expect(screen.getByText(/No dead letters/)).toBeDefined();
  });

  it('of one reason are chosen together, asked about with their number, and sent again', async () => {
    const sent = vi.fn(() => Promise.resolve(new Response('{"done":2}')));
    vi.stubGlobal('fetch', sent);
    const changed = vi.fn();
    show([letter('1', 'Run is gone'), letter('2', 'Body cannot be read'), letter('3', 'Run is gone')], changed);

    await userEvent.selectOptions(screen.getByRole('combobox'), 'Run is gone');
    await userEvent.click(screen.getByLabelText('Select all that are shown'));
    await userEvent.click(screen.getByRole('button', { name: 'Replay 2' }));
    expect(screen.getByText('Replay 2 letters?')).toBeDefined();
    expect(sent).not.toHaveBeenCalled();
    await userEvent.click(screen.getAllByRole('button', { name: 'Replay 2' }).at(-1) as HTMLElement);

    const [path, init] = sent.mock.calls[0] as unknown as [string, RequestInit];
    expect(path).toBe('/api/queues/dead-letters/replay');
    expect(init.body).toBe('{"ids":["1","3"]}');
    expect(changed).toHaveBeenCalled();
  });
});
