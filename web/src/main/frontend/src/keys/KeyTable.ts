import { recall, remember } from '../data/storage';

export interface KeyBinding {
  /** "n", "Shift+n", "Ctrl+Enter", "ArrowLeft", "g b" (one after the other). */
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

/** The keys that work at this moment. A page's own keys win over those of the frame. */
export class KeyTable {
  private layers: { readonly own: boolean; readonly bindings: readonly KeyBinding[] }[] = [];
  private readonly watchers = new Set<() => void>();
  private first: { key: string; at: number } | null = null;
  private shown: readonly { readonly own: boolean; readonly bindings: readonly KeyBinding[] }[] = [];

  add(bindings: readonly KeyBinding[], own: boolean): () => void {
    const layer = { own, bindings };
    this.layers.push(layer);
    this.changed();
    return () => {
      this.layers = this.layers.filter((other) => other !== layer);
      this.changed();
    };
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly list = () => this.shown;

  get singleLetters(): boolean {
    return recall('letters') !== 'off';
  }

  setSingleLetters(on: boolean): void {
    remember('letters', on ? 'on' : 'off');
    this.changed();
  }

  readonly handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) {
      return;
    }
    const name = nameOf(event);
    const target = event.target instanceof Element ? event.target : null;
    if (!name.startsWith('Ctrl+') && (isField(target) || (name === 'Enter' && isControl(target)))) {
      return;
    }
    if (document.querySelector('[aria-modal="true"]') !== null || target?.closest('[role=menu]') != null) {
      return;
    }
    if (name.length === 1 && !this.singleLetters) {
      return;
    }
    const now = Date.now();
    const pair = this.first !== null && now - this.first.at < 1200 ? `${this.first.key} ${name}` : null;
    this.first = { key: name, at: now };
    const binding = (pair === null ? undefined : this.find(pair)) ?? this.find(name);
    if (binding !== undefined) {
      event.preventDefault();
      binding.run();
    }
  };

  private find(keys: string): KeyBinding | undefined {
    const layers = [...this.layers.filter((layer) => !layer.own), ...this.layers.filter((layer) => layer.own)];
    return layers.flatMap((layer) => layer.bindings).findLast((binding) => binding.keys === keys);
  }

  private changed(): void {
    this.shown = [...this.layers];
    this.watchers.forEach((watcher) => {
      watcher();
    });
  }
}

function nameOf(event: KeyboardEvent): string {
  const letter = event.key.length === 1;
  const key = letter ? event.key.toLowerCase() : event.key;
  const shifted = event.shiftKey && (!letter || key !== key.toUpperCase());
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${shifted ? 'Shift+' : ''}${key}`;
}

function isField(target: Element | null): boolean {
  return (
    target?.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]') != null
  );
}

function isControl(target: Element | null): boolean {
  return target?.closest('a, button, summary, [role=menuitem]') != null;
}

export const keyTable = new KeyTable();
