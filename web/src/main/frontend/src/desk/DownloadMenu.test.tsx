import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { artefact } from '../test/samples';
import { DownloadMenu } from './DownloadMenu';

const open = async (page = artefact(), hasText = true) => {
  render(<DownloadMenu page={page} hasText={hasText} />);
  await userEvent.click(screen.getByRole('button', { name: 'Download' }));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the download menu', () => {
  it('offers the original, the text and the picture in sizes', async () => {
    await open();
    const entries = screen.getAllByRole('menuitem');
    expect(entries[0]?.textContent).toContain('Original, TIFF, 47.9 MB');
    expect(entries[0]?.getAttribute('href')).toBe('/api/artefacts/a1/original');
    expect(entries[1]?.getAttribute('href')).toContain('transcript.txt');
    const medium = screen.getByRole('menuitem', { name: /Medium/ });
    expect(medium.textContent).toContain('1,365 × 2,048 pixels');
    expect(medium.getAttribute('download')).toBe('minutes-medium.jpg');
  });

  it('offers no picture before there is one, and says that the file has more pages', async () => {
    await open(artefact({ iiif: null, filePages: 12 }), false);
    expect(screen.queryByRole('menuitem', { name: /Medium|IIIF|Text/ })).toBeNull();
    expect(screen.getByRole('menuitem', { name: /Original/ }).textContent).toContain('All 12 pages');
  });

  it('shows the link where the browser does not let it copy', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        Response.json({
          original: '/api/artefacts/a1/original?signature=s',
          image: '',
          expiresAt: '2026-11-21T10:10:00Z',
        }),
      ),
    );
    document.execCommand = () => false;
    await open();
    await userEvent.click(screen.getByRole('menuitem', { name: /Copy a link/ }));
    const field = await screen.findByDisplayValue(/signature=s/);
    expect((field as HTMLInputElement).value).toBe(`${location.origin}/api/artefacts/a1/original?signature=s`);
  });

  it('confirms what it copied in its own place and stays open', async () => {
    document.execCommand = () => {
      const event = new Event('copy') as Event & { clipboardData: unknown };
      event.clipboardData = { setData: vi.fn() };
      document.dispatchEvent(event);
      return true;
    };
    await open();
    await userEvent.click(screen.getByRole('menuitem', { name: /Copy IIIF/ }));
    expect(await screen.findByText('Copied. Open it in any IIIF viewer.')).toBeTruthy();
    expect(screen.getAllByRole('menuitem').length).toBeGreaterThan(3);
  });

  it('says why there is no link', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await open();
    await userEvent.click(screen.getByRole('menuitem', { name: /Copy a link/ }));
    expect(await screen.findByText(/The server does not answer/)).toBeTruthy();
  });
});
