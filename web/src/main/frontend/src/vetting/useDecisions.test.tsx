import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/Problem';
import { vettingApi, type Vetted } from '../api/vetting';
import { useDecisions, type TypedText } from './useDecisions';

function vetted(change: Partial<Vetted> = {}): Vetted {
  return {
    id: 'i1',
    batchId: 'b1',
    artefactId: 'a1',
    kind: 'minutes',
    fileName: 'scan.jpg',
    title: { value: 'scan', by: null, mine: false, at: null },
    text: null,
    state: 'vetting',
    error: null,
    result: null,
    version: 1,
    position: 1,
    items: 3,
    previous: null,
    next: 'i2',
    claim: null,
    decisions: [],
    undoable: false,
    fillable: false,
    stages: [],
    settings: {},
    ...change,
  };
}

function hands(seen: Vetted, title: string | null = null, text: TypedText | null = null) {
  return {
    seen,
    typed: () => ({ title, text }),
    onChanged: vi.fn(),
    onward: vi.fn(),
    onBack: vi.fn(),
    reload: vi.fn(),
  };
}

describe('decisions', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('keeps what was typed before it confirms, each about the version that the one before left', async () => {
    const entitle = vi.spyOn(vettingApi, 'entitle').mockResolvedValue(vetted({ version: 2 }));
    const fill = vi.spyOn(vettingApi, 'fill').mockResolvedValue(vetted({ version: 3 }));
    const confirm = vi.spyOn(vettingApi, 'confirm').mockResolvedValue(vetted({ version: 4, state: 'confirmed' }));
    const given = hands(vetted(), 'A better title', { text: '決議', writingMode: 'vertical-rl' });
    const { result } = renderHook(() => useDecisions(given));
    act(() => {
      result.current.confirm();
    });
    await waitFor(() => {
      expect(given.onward).toHaveBeenCalled();
    });
    expect(entitle.mock.calls[0]?.[0].version).toBe(1);
    expect(fill.mock.calls[0]?.[0].version).toBe(2);
    expect(confirm.mock.calls[0]?.[0].version).toBe(3);
  });

  it('says who was faster and stays on the page', async () => {
    vi.spyOn(vettingApi, 'confirm').mockRejectedValue(
      new Problem({
        type: '/problems/stale',
        title: 'Changed by somebody else',
        status: 412,
        detail: 'Chen Wei confirmed this at 11:32. Look at it again before you decide.',
      }),
    );
    const given = hands(vetted());
    const { result } = renderHook(() => useDecisions(given));
    act(() => {
      result.current.confirm();
    });
    await waitFor(() => {
      expect(result.current.problem?.message).toContain('Chen Wei confirmed this at 11:32');
    });
    expect(given.onward).not.toHaveBeenCalled();
    expect(given.reload).toHaveBeenCalled();
  });

  it('takes back what was decided on the page before', async () => {
    vi.spyOn(vettingApi, 'reject').mockResolvedValue(vetted({ version: 2, state: 'rejected' }));
    const undo = vi.spyOn(vettingApi, 'undo').mockResolvedValue(vetted({ version: 3 }));
    vi.spyOn(vettingApi, 'item').mockResolvedValue(vetted({ version: 2, state: 'rejected', undoable: true }));
    const first = renderHook(() => useDecisions(hands(vetted())));
    act(() => {
      first.result.current.reject('Blurred');
    });
    await waitFor(() => {
      expect(first.result.current.note).not.toBe('');
    });
    first.unmount();
    const given = hands(vetted({ id: 'i2' }));
    const second = renderHook(() => useDecisions(given));
    act(() => {
      second.result.current.undo();
    });
    await waitFor(() => {
      expect(given.onBack).toHaveBeenCalledWith('i1');
    });
    expect(undo.mock.calls[0]?.[0].version).toBe(2);
  });
});
