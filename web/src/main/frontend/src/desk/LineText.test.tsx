import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { character, line } from '../test/samples';
import { LineText } from './LineText';

const lines = [line(1, [character('甲'), character('乙', 0.75)]), line(2, [character('丙', 0.4), character('丁')])];

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

function draw(onChoose = vi.fn()) {
  render(
    <LineText
      pane={createRef<HTMLDivElement>()}
      lines={lines}
      vertical
      size={22}
      chosen={{ line: 1, character: 0 }}
      hovered={null}
      onChoose={onChoose}
      onHover={() => undefined}
    />,
  );
  return onChoose;
}

describe('the transcript as the twin of the picture', () => {
  it('is an ordered list whose lines are buttons that say how certain they are', () => {
    draw();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Line 1, 94 %' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Line 2, 94 %, 1 uncertain' }).getAttribute('aria-current')).toBe('true');
  });

  it('marks doubt and uncertainty differently, and the character that is chosen', () => {
    draw();
    expect(screen.getByText('乙').className).toBe('doubtful');
    expect(screen.getByText('丙').className).toBe('uncertain is-now');
    expect(screen.getByText('甲').className).toBe('');
  });

  it('chooses a line by its button and a character by itself', async () => {
    const onChoose = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Line 1, 94 %' }));
    expect(onChoose).toHaveBeenLastCalledWith({ line: 0, character: null });
    await userEvent.click(screen.getByText('丁'));
    expect(onChoose).toHaveBeenLastCalledWith({ line: 1, character: 1 });
  });
});
