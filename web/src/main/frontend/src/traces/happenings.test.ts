import { describe, expect, it } from 'vitest';
import type { Trace, TracedStage } from '../api/traces';
import { happenings } from './happenings';

const stage = {
  name: 'translate',
  attempts: [
    {
      id: 'x',
      number: 1,
      node: 'one',
      startedAt: '2026-11-21T09:00:01Z',
      endedAt: '2026-11-21T09:00:31Z',
      ending: 'failed',
      waitedMillis: 200,
      workedMillis: 30_000,
    },
    {
      id: 'y',
      number: 2,
      node: 'two',
      startedAt: '2026-11-21T09:00:36Z',
      endedAt: '2026-11-21T09:00:40Z',
      ending: 'done',
      waitedMillis: 5000,
      workedMillis: 4000,
    },
  ],
} as unknown as TracedStage;
const trace = {
  reports: [
    {
      number: 1,
      stage: 'translate',
      attempt: 'x',
      at: '2026-11-21T09:00:31Z',
      level: 'warning',
      message: 'no answer in 30 s',
      data: { nextInSeconds: 5 },
    },
    {
      number: 2,
      stage: 'translate',
      attempt: 'y',
      at: '2026-11-21T09:00:40Z',
      level: 'info',
      message: '17 lines',
      data: null,
    },
    {
      number: 3,
      stage: 'other',
      attempt: null,
      at: '2026-11-21T09:00:40Z',
      level: 'info',
      message: 'not mine',
      data: null,
    },
  ],
} as unknown as Trace;

describe('what happened to a stage', () => {
  it('stands the newest first, and a report before the end of its attempt', () => {
    expect(happenings(trace, stage).map((one) => one.title)).toEqual([
      'Attempt 2 is done',
      '17 lines',
      'Attempt 2 began',
      'Attempt 1 stopped: no answer in 30 s',
      'Attempt 1 began',
    ]);
  });

  it('says what comes after a failure', () => {
    expect(happenings(trace, stage)[3]?.more).toBe('It is tried again after 5 s. Nothing is lost.');
  });
});
