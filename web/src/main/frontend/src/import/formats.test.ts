import { describe, expect, it } from 'vitest';
import { accepted, pagesOf, typeOf } from './formats';

describe('formats', () => {
  it('are offered by the file picker as the server takes them', () => {
    expect(accepted(['JPEG', 'PDF'])).toBe(
      'image/jpeg,.jpg,.jpeg,application/pdf,.pdf,application/zip,application/x-zip-compressed,.zip',
    );
    expect(accepted(['JPEG', 'PNG', 'TIFF', 'WebP', 'GIF', 'PDF'])).toContain('.tif,.tiff');
  });

  it('hide nothing when the server takes one that is new to the pages', () => {
    expect(accepted(['JPEG', 'JPEG XL'])).toBe('');
  });

  it('are sent under their type, anything else as bytes', () => {
    expect(typeOf(new File([''], 'a.tif', { type: 'image/tiff' }))).toBe('image/tiff');
    expect(typeOf(new File([''], 'a.html', { type: 'text/html' }))).toBe('application/octet-stream');
  });

  it('tell whether there may be several pages, until they are counted', () => {
    expect(pagesOf('application/pdf', null)).toBe('several');
    expect(pagesOf('image/tiff', null)).toBe('perhaps');
    expect(pagesOf('image/tiff', 1)).toBe('one');
    expect(pagesOf('image/tiff', 12)).toBe('several');
    expect(pagesOf('image/png', null)).toBe('one');
  });
});
