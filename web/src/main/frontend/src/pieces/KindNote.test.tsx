import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { item } from '../test/samples';
import { KindNote } from './KindNote';

const classification = {
  kind: 'artwork',
  confidence: 0.54,
  reasons: ['No writing was found.', 'Its rim is plain.'],
  decidedBy: null,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what an item is', () => {
  it('says who said so, and why', () => {
    const sure = { ...classification, confidence: 0.93 };
    render(<KindNote item={item({ kind: 'artwork', state: 'vetting', classification: sure })} />);
    expect(screen.getByText('Artwork, model, 93 %')).toBeTruthy();
    expect(screen.getByText('No writing was found. Its rim is plain.')).toBeTruthy();
  });

  it('asks where nobody can tell, and sends the answer', async () => {
    const fetched = vi.fn((_path: string, _init?: RequestInit) => Promise.resolve(new Response('{}')));
    vi.stubGlobal('fetch', fetched);
    render(<KindNote item={item({ kind: 'undecided', state: 'vetting', classification })} />);
    expect(screen.getByText(/Perhaps: Artwork, 54 %/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Photograph' }));
    await vi.waitFor(() => {
      expect(fetched).toHaveBeenCalledOnce();
    });
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/batches/b1/items/i1/kind');
    expect(fetched.mock.calls[0]?.[1]?.body).toBe('{"kind":"photograph"}');
  });

  it('is silent where nobody asked', () => {
    const { container } = render(<KindNote item={item({ kind: 'minutes', state: 'vetting' })} />);
    expect(container.textContent).toBe('');
  });
});
