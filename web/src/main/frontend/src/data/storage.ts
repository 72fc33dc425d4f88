/** What this browser remembers. Without storage (private windows) nothing is remembered and nothing breaks. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(`muniment.${key}`, typeof value === 'string' ? value : JSON.stringify(value));
  } catch {
    // Full or forbidden.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`muniment.${key}`);
  } catch {
    return null;
  }
}

export function forgetKey(key: string): void {
  try {
    localStorage.removeItem(`muniment.${key}`);
  } catch {
    // Forbidden; then nothing was kept either.
  }
}

export interface LastPage {
  readonly artefactId: string;
  readonly line: number | null;
  readonly at: string;
  readonly user: string;
}

export function lastPage(user: string): LastPage | null {
  try {
    const last = JSON.parse(recall('last-page') ?? 'null') as LastPage | null;
    return last?.user === user ? last : null;
  } catch {
    return null;
  }
}
