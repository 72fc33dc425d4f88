import { texts } from '../texts';
import type { ProblemDocument } from './types';

/** What the server said when it said no. Without a problem document the sentence comes from us. */
export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail ?? document.title);
    this.name = 'Problem';
  }

  get status(): number {
    return this.document.status;
  }

  is(slug: string): boolean {
    return this.document.type.endsWith(`/problems/${slug}`);
  }

  static async of(response: Response): Promise<Problem> {
    return Problem.parse(response.status, await response.text().catch(() => ''));
  }

  static parse(status: number, body: string): Problem {
    try {
      const document = JSON.parse(body) as Partial<ProblemDocument>;
      if (typeof document.title === 'string') {
        return new Problem({ ...document, type: document.type ?? 'about:blank', title: document.title, status });
      }
    } catch {
      // Not a problem document: a proxy or the container answered.
    }
    return new Problem({ type: 'about:blank', title: texts.errors.unexpected(status), status });
  }

  static unreachable(): Problem {
    return new Problem({ type: 'about:blank', title: texts.errors.unreachable, status: 0 });
  }

  static from(error: unknown): Problem {
    return error instanceof Problem ? error : Problem.unreachable();
  }
}
