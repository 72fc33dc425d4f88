import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyTable } from './KeyTable';

let table: KeyTable;

beforeEach(() => {
  table = new KeyTable();
  window.addEventListener('keydown', table.handle);
});

afterEach(() => {
  window.removeEventListener('keydown', table.handle);
  document.body.replaceChildren();
});

function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

describe('keys', () => {
  it('hears a letter, with and without Shift', () => {
    const on = vi.fn();
    const back = vi.fn();
    table.add(
      [
        { keys: 'n', label: '', run: on },
        { keys: 'Shift+n', label: '', run: back },
      ],
      true,
    );
    press('n');
    press('N', { shiftKey: true });
    expect([on.mock.calls.length, back.mock.calls.length]).toEqual([1, 1]);
  });

  it('hears a question mark wherever it is on the keyboard', () => {
    const run = vi.fn();
    table.add([{ keys: '?', label: '', run }], false);
    press('?', { shiftKey: true });
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('leaves fields alone, except for keys with Ctrl', () => {
    const letter = vi.fn();
    const confirm = vi.fn();
    table.add(
      [
        { keys: 'n', label: '', run: letter },
        { keys: 'Ctrl+Enter', label: '', run: confirm },
      ],
      true,
    );
    const field = put('<input type="text">');
    press('n', {}, field);
    press('Enter', { ctrlKey: true }, field);
    expect([letter.mock.calls.length, confirm.mock.calls.length]).toEqual([0, 1]);
  });

  it('is silent while an input method composes and under a dialog', () => {
    const run = vi.fn();
    table.add([{ keys: 'n', label: '', run }], true);
    press('n', { isComposing: true });
    put('<div aria-modal="true"></div>');
    press('n');
    expect(run).not.toHaveBeenCalled();
  });

  it('lets Enter do what the focused control does', () => {
    const run = vi.fn();
    table.add([{ keys: 'Enter', label: '', run }], true);
    press('Enter', {}, put('<button>Open</button>'));
    expect(run).not.toHaveBeenCalled();
  });

  it("prefers the page's own keys to those of the frame, in whatever order they came", () => {
    const frame = vi.fn();
    const page = vi.fn();
    table.add([{ keys: '/', label: '', run: page }], true);
    table.add([{ keys: '/', label: '', run: frame }], false);
    press('/');
    expect([page.mock.calls.length, frame.mock.calls.length]).toEqual([1, 0]);
  });

  it('knows two keys one after the other', () => {
    const run = vi.fn();
    table.add([{ keys: 'g b', label: '', run }], false);
    press('b');
    press('g');
    press('b');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('can be switched off for single letters; the others stay', () => {
    const letter = vi.fn();
    const arrow = vi.fn();
    table.add(
      [
        { keys: 'n', label: '', run: letter },
        { keys: 'ArrowLeft', label: '', run: arrow },
      ],
      true,
    );
    table.setSingleLetters(false);
    press('n');
    press('ArrowLeft');
    expect([letter.mock.calls.length, arrow.mock.calls.length]).toEqual([0, 1]);
  });
});
