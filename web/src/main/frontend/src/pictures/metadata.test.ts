import { describe, expect, it } from 'vitest';
import type { TechnicalMetadata } from '../api/types';
import { artefact } from '../test/samples';
import { factsOf, formatOf } from './metadata';

const facts = (metadata: TechnicalMetadata | null, change = {}) =>
  Object.fromEntries(factsOf(artefact({ metadata, ...change })).map(({ name, value }) => [name, value]));

describe('what a file says of itself', () => {
  it('is told in plain words', () => {
    expect(
      facts({
        format: 'TIFF',
        formatVersion: 'BigTIFF',
        compression: 'LZW',
        bitsPerSample: 8,
        samplesPerPixel: 3,
        colour: 'RGB',
        dpiAcross: 600,
        dpiDown: 600,
        profile: 'Adobe RGB (1998)',
        camera: 'Fujifilm GFX 100',
        lens: 'GF120mm',
        software: 'Capture One',
        takenAt: '2025-03-14T23:32:08',
        latitude: -1.29027,
        longitude: 103.85196,
      }),
    ).toEqual({
      Size: '8,000 × 12,000 pixels, 96 megapixels',
      Resolution: '600 dpi',
      'On paper': '33.9 × 50.8 cm at this resolution',
      Colour: 'red, green and blue, 8 bits in each of 3 channels',
      'Colour profile': 'Adobe RGB (1998)',
      Format: 'TIFF BigTIFF',
      Compression: 'LZW',
      Camera: 'Fujifilm GFX 100',
      Lens: 'GF120mm',
      Taken: '14 March 2025 at 23:32',
      'Place taken': '1.2903° S, 103.8520° E',
      'Written by': 'Capture One',
    });
  });

  it('leaves out what it does not say, above all the place', () => {
    expect(facts({ format: 'PNG', latitude: null, longitude: null })).toEqual({
      Size: '8,000 × 12,000 pixels, 96 megapixels',
      Format: 'PNG',
    });
    expect(facts(null, { width: null, height: null })).toEqual({});
  });

  it('says when the picture was stored lying down, and measures the paper as it is shown', () => {
    const lying = facts({ orientation: 6, dpiAcross: 300, dpiDown: 600 }, { width: 600, height: 300 });
    expect(lying['Turned']).toBe('stored on its side; shown upright');
    expect(lying['Resolution']).toBe('300 dpi across, 600 dpi down');
    expect(lying['On paper']).toBe('2.5 × 2.5 cm at this resolution');
    expect(facts({ orientation: 1 })['Turned']).toBeUndefined();
  });

  it('does not take the resolution of a screen for that of a scan', () => {
    expect(facts({ dpiAcross: 72 })['On paper']).toBeUndefined();
  });

  it('keeps a time that is none as it came, and names of colours that it does not know', () => {
    expect(facts({ takenAt: 'in the spring', colour: 'Lab', bitsPerSample: 1, samplesPerPixel: 1 })).toMatchObject({
      Taken: 'in the spring',
      Colour: 'Lab, 1 bit',
    });
  });

  it('names formats as people do', () => {
    expect(formatOf(artefact({ mediaType: 'application/pdf' }))).toBe('PDF');
    expect(formatOf(artefact({ mediaType: 'image/x-new', metadata: { format: 'New' } }))).toBe('New');
  });
});
