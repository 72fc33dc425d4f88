import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SegmentedBar } from './SegmentedBar';

const bar = (of: string, share: number) => <SegmentedBar of={of} label="pages" segments={[{ tone: 'd', share }]} />;
const now = () => screen.getByRole('progressbar').getAttribute('aria-valuenow');

describe('a bar', () => {
  it('never runs back while the same thing is measured', () => {
    const { rerender } = render(bar('batch', 0.6));
    rerender(bar('batch', 0.4));
    expect(now()).toBe('60');
    rerender(bar('batch', 0.7));
    expect(now()).toBe('70');
  });

  it('goes on from where it stands when there is more to do than was known', () => {
    const growing = (measure: number, share: number) => (
      <SegmentedBar of="batch" label="pages" measure={measure} segments={[{ tone: 'd', share }]} />
    );
    const { rerender } = render(growing(10, 0.5));
    rerender(growing(500, 0.01));
    expect(now()).toBe('50');
    rerender(growing(500, 0.505));
    expect(now()).toBe('75');
  });

  it('starts anew for something else', () => {
    const { rerender } = render(bar('batch', 0.6));
    rerender(bar('another', 0.1));
    expect(now()).toBe('10');
  });
});
