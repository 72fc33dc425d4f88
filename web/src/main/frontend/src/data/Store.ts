import { Problem } from '../api/Problem';

export interface Loaded<T> {
  readonly data: T | undefined;
  readonly problem: Problem | undefined;
  readonly at: number;
}

const NOTHING: Loaded<never> = { data: undefined, problem: undefined, at: 0 };

/** What was read from the server, by address. Shows the last answer at once while a newer one is on its way. */
export class Store {
  private readonly entries = new Map<string, Loaded<unknown>>();
  private readonly listeners = new Set<() => void>();
  private readonly running = new Map<string, number>();
  private turn = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get<T>(key: string): Loaded<T> {
    return (this.entries.get(key) ?? NOTHING) as Loaded<T>;
  }

  put(key: string, data: unknown): void {
    this.entries.set(key, { data, problem: undefined, at: Date.now() });
    this.tell();
  }

  clear(): void {
    this.entries.clear();
    this.tell();
  }

  /** Loads once more; an answer that a later question has overtaken is dropped. */
  async load(key: string, loader: () => Promise<unknown>): Promise<void> {
    const turn = ++this.turn;
    this.running.set(key, turn);
    let next: Loaded<unknown>;
    try {
      next = { data: await loader(), problem: undefined, at: Date.now() };
    } catch (error) {
      next = { data: this.get(key).data, problem: Problem.from(error), at: Date.now() };
    }
    if (this.running.get(key) === turn) {
      this.entries.set(key, next);
      this.tell();
    }
  }

  private tell(): void {
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

export const store = new Store();
