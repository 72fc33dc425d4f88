import { describe, expect, it } from 'vitest';
import { artefact } from '../test/samples';
import { downloadsOf } from './downloads';

describe('sizes to take away', () => {
  it('are three, with their pixels, and none larger than the picture', () => {
    expect(downloadsOf(artefact()).map(({ size, width, height }) => [size, width, height])).toEqual([
      ['large', 2730, 4096],
      ['medium', 1365, 2048],
      ['small', 682, 1024],
    ]);
    const middling = downloadsOf(artefact({ width: 1500, height: 1000 }));
    expect(middling.map(({ size, width }) => [size, width])).toEqual([
      ['large', 1500],
      ['small', 1024],
    ]);
    expect(middling[0]?.href).toBe('/iiif/3/a1/full/max/0/default.jpg');
    expect(downloadsOf(artefact({ width: 300, height: 200 }))).toHaveLength(1);
  });

  it('stay within what the server draws at once', () => {
    const [large] = downloadsOf(artefact(), { maxArea: 4_000_000 });
    expect((large?.width ?? 0) * (large?.height ?? 0)).toBeLessThanOrEqual(4_000_000);
  });

  it('have names that say from where they are', () => {
    const [large] = downloadsOf(artefact({ filePage: 3, filePages: 12 }));
    expect(large?.fileName).toBe('minutes-3-large.jpg');
    expect(downloadsOf(artefact({ fileName: 'no ending' }))[0]?.fileName).toBe('no ending-large.jpg');
  });

  it('are none before there is a picture', () => {
    expect(downloadsOf(artefact({ iiif: null }))).toEqual([]);
  });
});
