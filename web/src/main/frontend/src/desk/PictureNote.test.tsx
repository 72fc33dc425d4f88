import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/Problem';
import type { ItemState } from '../api/types';
import { PictureNote } from './PictureNote';

const note = (
  change: { state?: ItemState; notYet?: boolean; problem?: Problem; broken?: boolean },
  onAgain = vi.fn(),
) =>
  render(
    <PictureNote
      state={change.state ?? 'processing'}
      notYet={change.notYet ?? false}
      problem={change.problem}
      broken={change.broken ?? false}
      onAgain={onAgain}
    />,
  );

describe('instead of the picture', () => {
  it('stands a calm word while it is being prepared, and nothing to press', () => {
    note({ notYet: true });
    expect(screen.getByRole('status').textContent).toContain('opens here by itself');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('does not promise a picture where preparing it has failed', () => {
    note({ notYet: true, state: 'failed' });
    expect(screen.getByRole('status').textContent).toContain('There is no picture');
  });

  it('stands what went wrong, and a way to try again', async () => {
    const again = vi.fn();
    note({ broken: true }, again);
    expect(screen.getByRole('alert').textContent).toContain('Parts of the picture did not arrive');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('says what the server said', () => {
    note({ problem: Problem.unreachable() });
    expect(screen.getByRole('alert').textContent).toContain('The server does not answer');
  });

  it('stands nothing when all is well', () => {
    const { container } = note({});
    expect(container.innerHTML).toBe('');
  });
});
