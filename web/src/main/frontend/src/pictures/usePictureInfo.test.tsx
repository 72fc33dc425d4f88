import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { store } from '../data/Store';
import { usePictureInfo } from './usePictureInfo';

const info = { '@context': '', id: 'x', type: '', protocol: '', profile: 'level2', width: 10, height: 20 };
const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });
const notYet = () => answer(404, { type: '/problems/not-yet', title: 'Not yet' });

beforeEach(() => {
  store.clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what the server says of a picture', () => {
  it('is not asked for before there is an address, so that no browser notes an error', () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const { result } = renderHook(() => usePictureInfo(null));
    expect(result.current.notYet).toBe(true);
    expect(result.current.problem).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is asked for again until the picture is prepared', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const fetched = vi.fn().mockImplementationOnce(() => Promise.resolve(notYet()));
    fetched.mockImplementation(() => Promise.resolve(answer(200, info)));
    vi.stubGlobal('fetch', fetched);
    const { result } = renderHook(() => usePictureInfo('/iiif/3/a'));
    await waitFor(() => {
      expect(fetched).toHaveBeenCalledTimes(1);
    });
    expect(result.current.notYet).toBe(true);
    expect(result.current.problem).toBeUndefined();
    await act(() => vi.advanceTimersByTimeAsync(3100));
    expect(result.current.notYet).toBe(false);
    expect(result.current.info?.height).toBe(20);
  });

  it('is a problem when the line is broken, and comes by itself when it is mended', async () => {
    const fetched = vi.fn().mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
    fetched.mockImplementation(() => Promise.resolve(answer(200, info)));
    vi.stubGlobal('fetch', fetched);
    const { result } = renderHook(() => usePictureInfo('/iiif/3/b'));
    await waitFor(() => {
      expect(result.current.problem?.status).toBe(0);
    });
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    await waitFor(() => {
      expect(result.current.info?.width).toBe(10);
    });
    expect(result.current.problem).toBeUndefined();
  });
});
