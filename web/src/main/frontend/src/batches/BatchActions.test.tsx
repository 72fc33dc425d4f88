import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from '../api';
import type { Batch, BatchState } from '../api/types';
import { batch } from '../test/samples';
import { BatchActions } from './BatchActions';

function names(state: BatchState): string[] {
  show(batch({ state }));
  return screen.getAllByRole('button').map((button) => button.textContent);
}

function show(one: Batch) {
  render(
    <MemoryRouter>
      <BatchActions batch={one} onRename={vi.fn()} onDelete={vi.fn()} attempt={(work) => void work} />
    </MemoryRouter>,
  );
}

describe('BatchActions', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('stops what is running', () => {
    const cancel = vi.spyOn(api, 'cancelBatch').mockResolvedValue(batch({ state: 'cancelled' }));
    show(batch({ id: 'b7', state: 'processing' }));
    screen.getByRole('button', { name: 'Stop reading' }).click();
    expect(cancel).toHaveBeenCalledWith('b7');
  });

  it('goes on with what was stopped', () => {
    const resume = vi.spyOn(api, 'resumeBatch').mockResolvedValue(batch({ state: 'processing' }));
    show(batch({ id: 'b7', state: 'cancelled' }));
    screen.getByRole('button', { name: 'Go on reading' }).click();
    expect(resume).toHaveBeenCalledWith('b7');
  });

  it('offers neither when everything is read', () => {
    expect(names('vetting')).toEqual(['Rename', 'Delete']);
  });
});
