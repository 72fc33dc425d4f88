import { useKeys } from '../keys/useKeys';
import { vettingTexts } from '../texts/vetting';

interface Hands {
  readonly confirm: () => void;
  readonly sendBack: () => void;
  readonly reject: () => void;
  readonly undo: () => void;
  readonly up: () => void;
  readonly down: () => void;
  readonly integrate: () => void;
}

/** The whole of vetting by keyboard. In a field only Ctrl+Enter is heard; the letters are letters there. */
export function useVettingKeys({ confirm, sendBack, reject, undo, up, down, integrate }: Hands): void {
  const { keys } = vettingTexts;
  useKeys([
    { keys: 'Enter', label: keys.confirm, run: confirm },
    { keys: 'Ctrl+Enter', label: keys.confirmField, run: confirm },
    { keys: 'b', label: keys.sendBack, run: sendBack },
    { keys: 'x', label: keys.reject, run: reject },
    { keys: 'z', label: keys.undo, run: undo },
    { keys: 'i', label: keys.integrate, run: integrate },
    { keys: 'ArrowUp', label: keys.up, run: up },
    { keys: 'ArrowDown', label: keys.down, run: down },
    {
      keys: 't',
      label: keys.title,
      run: () => {
        const field = document.getElementById('vetting-title');
        if (field instanceof HTMLInputElement) {
          field.focus();
          field.select();
        }
      },
    },
  ]);
}
