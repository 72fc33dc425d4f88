import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveEvents } from './LiveEvents';

class Line {
  static all: Line[] = [];
  static OPEN = 1;
  readyState = 0;
  sent: string[] = [];
  onopen: () => void = () => undefined;
  onclose: () => void = () => undefined;
  onmessage: (message: { data: string }) => void = () => undefined;

  constructor(readonly address: string) {
    Line.all.push(this);
  }

  open() {
    this.readyState = 1;
    this.onopen();
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.readyState = 3;
    this.onclose();
  }
}

let live: LiveEvents;

beforeEach(() => {
  vi.useFakeTimers();
  Line.all = [];
  vi.stubGlobal('WebSocket', Line);
  live = new LiveEvents(() => 'ws://test/events');
});

afterEach(() => {
  live.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const first = () => Line.all[0] ?? new Line('');

describe('live events', () => {
  it('follows what was asked for before the line was up', () => {
    live.follow(['batches', 'batch:1'], () => undefined);
    live.start();
    first().open();
    expect(first().sent).toEqual(['{"follow":["batches","batch:1"]}']);
  });

  it('asks the server once for a topic that two pages follow, and drops it with the last', () => {
    live.start();
    first().open();
    const one = live.follow(['batches'], () => undefined);
    const other = live.follow(['batches'], () => undefined);
    one();
    expect(first().sent).toEqual(['{"follow":["batches"]}']);
    other();
    expect(first().sent).toEqual(['{"follow":["batches"]}', '{"unfollow":["batches"]}']);
  });

  it('tells those whom it concerns, and nobody about a heartbeat', () => {
    const mine = vi.fn();
    const other = vi.fn();
    live.follow(['artefact:a'], mine);
    live.follow(['artefact:b'], other);
    live.start();
    first().open();
    first().onmessage({ data: '{"type":"heartbeat"}' });
    first().onmessage({ data: '{"type":"stage-done","artefactId":"a","batchId":"1"}' });
    expect(mine).toHaveBeenCalledTimes(1);
    expect(other).not.toHaveBeenCalled();
  });

  it('polls every 15 s when the line was down for 5 s, and says so', () => {
    const page = vi.fn();
    live.follow(['batches'], page);
    live.start();
    first().open();
    first().close();
    vi.advanceTimersByTime(4_000);
    expect(live.paused).toBe(false);
    vi.advanceTimersByTime(1_500);
    expect(live.paused).toBe(true);
    expect(page).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(30_000);
    expect(page).toHaveBeenCalledTimes(3);
  });

  it('comes back by itself, reads once what was missed and stops polling', () => {
    const page = vi.fn();
    live.follow(['batches'], page);
    live.start();
    first().open();
    first().close();
    vi.advanceTimersByTime(1_100);
    Line.all[1]?.open();
    expect(page).toHaveBeenCalledTimes(1);
    expect(Line.all[1]?.sent).toEqual(['{"follow":["batches"]}']);
    vi.advanceTimersByTime(20_000);
    expect(live.paused).toBe(false);
  });

  it('gives a silent line up', () => {
    live.start();
    first().open();
    vi.advanceTimersByTime(40_000);
    expect(first().readyState).toBe(3);
    expect(Line.all.length).toBeGreaterThan(1);
  });
});
