import { describe, expect, it } from 'vitest';
import { fitted, regionOf, wholeOf, wholePixels } from './iiif';

const page = { width: 8000, height: 12000 };

describe('addresses of the IIIF Image API', () => {
  it('asks in the canonical form: both measures, and max where nothing is scaled', () => {
    expect(wholeOf('/iiif/3/a', page, { width: 683, height: 1024 })).toBe('/iiif/3/a/full/683,1024/0/default.jpg');
    expect(wholeOf('/iiif/3/a', page, page)).toBe('/iiif/3/a/full/max/0/default.jpg');
    const region = { x: 10, y: 20, width: 300, height: 400 };
    expect(regionOf('/iiif/3/a', region, { width: 150, height: 200 })).toBe(
      '/iiif/3/a/10,20,300,400/150,200/0/default.jpg',
    );
    expect(regionOf('/iiif/3/a', region, region)).toBe('/iiif/3/a/10,20,300,400/max/0/default.jpg');
  });

  it('never asks for more than there is, nor for more than the server draws', () => {
    expect(fitted(page, 1024)).toEqual({ width: 682, height: 1024 });
    expect(fitted({ width: 300, height: 200 }, 1024)).toEqual({ width: 300, height: 200 });
    expect(fitted(page, 12000, { maxWidth: 4000 })).toEqual({ width: 2666, height: 4000 });
    const drawn = fitted(page, 12000, { maxArea: 1_000_000 });
    expect(drawn.width * drawn.height).toBeLessThanOrEqual(1_000_000);
    expect(fitted({ width: 20000, height: 3 }, 100)).toEqual({ width: 100, height: 1 });
  });

  it('cuts rectangles to whole pixels inside the picture', () => {
    expect(wholePixels({ x: -3.2, y: 10.7, width: 20, height: 5 }, page)).toEqual({
      x: 0,
      y: 10,
      width: 17,
      height: 6,
    });
    expect(wholePixels({ x: 7990, y: 0, width: 50, height: 5 }, page)?.width).toBe(10);
    expect(wholePixels({ x: 8001, y: 0, width: 50, height: 5 }, page)).toBeNull();
  });
});
