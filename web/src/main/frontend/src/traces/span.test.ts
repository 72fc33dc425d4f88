import { describe, expect, it } from 'vitest';
import type { Attempt, Trace, TracedStage } from '../api/traces';
import { first, lanes, marks, shares } from './span';

const AT = Date.parse('2026-11-21T09:00:00Z');
const time = (seconds: number) => new Date(AT + seconds * 1000).toISOString();

function attempt(ready: number, started: number, ended: number | null, ending: Attempt['ending']): Attempt {
  return {
    id: `${String(ready)}`,
    number: 1,
    node: 'one',
    readyAt: time(ready),
    startedAt: time(started),
    endedAt: ended === null ? null : time(ended),
    ending,
    error: null,
    waitedMillis: 0,
    workedMillis: 0,
  };
}

function stage(name: string, state: TracedStage['state'], attempts: readonly Attempt[], ready = 0): TracedStage {
  return { name, position: 0, queue: 'vision', state, readyAt: time(ready), error: null, model: null, attempts };
}

const trace = (...stages: TracedStage[]) =>
  ({ run: { createdAt: time(0), state: 'running' }, stages, reports: [] }) as unknown as Trace;

describe('the bars of a trace', () => {
  it('tells waiting, a failed attempt, waiting again and the work of now apart', () => {
    const all = lanes(
      trace(stage('a', 'leased', [attempt(0, 2, 5, 'failed'), attempt(5, 9, null, null)])),
      AT + 12_000,
    );

    expect(all[0]?.spans).toEqual([
      { look: 'waited', from: 0, to: 2000 },
      { look: 'failed', from: 2000, to: 5000 },
      { look: 'waited', from: 5000, to: 9000 },
      { look: 'now', from: 9000, to: 12_000 },
    ]);
    expect(shares(all)).toEqual({ work: 0.25, failed: 0.25, wait: 0.5 });
  });

  it('lets a stage that waits grow, and one that will be ready later not', () => {
    const all = lanes(trace(stage('a', 'sent', [], 1), stage('b', 'waiting', [], 60)), AT + 4000);

    expect(all[0]?.spans).toEqual([{ look: 'waited', from: 1000, to: 4000 }]);
    expect(all[1]?.spans).toEqual([]);
    expect(all[1]?.end).toBeNull();
  });

  it('opens the failed stage first, then the one at work, then the last one', () => {
    const done = stage('a', 'done', [attempt(0, 0, 1, 'done')]);
    const failed = stage('b', 'failed', [attempt(1, 1, 2, 'failed')]);
    expect(first(trace(done, failed))).toBe('b');
    expect(first(trace(done, stage('c', 'leased', [attempt(1, 1, null, null)])))).toBe('c');
    expect(first(trace(done, stage('d', 'planned', [])))).toBe('a');
  });

  it('marks the axis at round times, seven at most', () => {
    expect(marks(96_000)).toEqual([0, 20, 40, 60, 80, 100]);
    for (const length of [10, 900, 5000, 59_000, 3_600_000, 86_400_000, 900_000_000]) {
      expect(marks(length).length).toBeLessThanOrEqual(8);
    }
  });
});
