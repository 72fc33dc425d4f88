import { describe, expect, it } from 'vitest';
import { queryOf } from './query';

describe('the filters of the list of traces', () => {
  it('asks for what stands in the address and for nothing else', () => {
    expect(queryOf(new URLSearchParams('state=failed&person= &stage=x'))).toBe('state=failed');
  });

  it('makes whole days of dates, the last one included', () => {
    const query = new URLSearchParams(queryOf(new URLSearchParams('from=2026-11-20&to=2026-11-20')));
    const from = new Date(query.get('from') ?? '');
    const to = new Date(query.get('to') ?? '');
    expect([from.getHours(), from.getDate(), to.getTime() - from.getTime()]).toEqual([0, 20, 86_400_000]);
  });

  it('leaves nonsense out', () => {
    expect(queryOf(new URLSearchParams('from=yesterday'))).toBe('');
  });
});
