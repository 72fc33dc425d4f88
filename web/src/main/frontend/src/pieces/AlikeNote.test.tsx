import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { AlikeNote } from './AlikeNote';

describe('a page that looks like another one', () => {
  it('names the other and leads to it', () => {
    const alike = {
      artefactId: 'a7',
      itemId: 'i7',
      batchId: 'b2',
      batchName: '福建會館會議記錄',
      fileName: 'scan 12.jpg',
      page: 12,
      likeness: 0.9453,
    };
    render(
      <MemoryRouter>
        <AlikeNote alike={alike} />
      </MemoryRouter>,
    );
    const link = screen.getByRole('link', { name: 'page 12 of 福建會館會議記錄' });
    expect(link.getAttribute('href')).toBe('/artefacts/a7');
    expect(link.parentElement?.textContent).toBe('Looks like page 12 of 福建會館會議記錄 likeness 0.95');
  });
});
