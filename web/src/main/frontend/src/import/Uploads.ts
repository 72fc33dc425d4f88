import { api } from '../api';
import { Problem } from '../api/Problem';
import type { Batch, BatchItem } from '../api/types';
import { upload, type Upload } from '../api/upload';
import { texts } from '../texts';

export type FileState = 'waiting' | 'sending' | 'in' | 'duplicate' | 'refused';

export interface ImportFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly state: FileState;
  readonly reason: string | null;
  /** Whether sending the same bytes once more could help: the line broke, not the file. */
  readonly again: boolean;
  readonly item: BatchItem | null;
  /** The picture itself, for the eye; made by the browser from the file, null where it is no picture. */
  readonly preview: string | null;
}

export interface ImportView {
  readonly files: readonly ImportFile[];
  readonly batch: Batch | null;
  readonly problem: Problem | null;
}

export interface About {
  readonly name: string;
  readonly note: string;
}

const PARALLEL = 3;
const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);
/** A browser unpacks the whole of a file to show it small; for more than this it would stand still. */
const SHOWN_BYTES = 12_000_000;

/**
 * The files of one import: three go up at a time, each has its own end, and one bad file never holds up the others. The
 * batch is made when the first file is there to go into it.
 */
export class Uploads {
  private view: ImportView = { files: [], batch: null, problem: null };
  private readonly sources = new Map<string, File>();
  private readonly running = new Map<string, Upload>();
  private readonly listeners = new Set<() => void>();
  private creating: Promise<Batch> | null = null;
  private number = 0;

  constructor(
    private readonly limitBytes: number,
    private readonly about: () => About,
    private readonly send: typeof upload = upload,
    private readonly server: Pick<typeof api, 'createBatch' | 'leaveOut'> = api,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly look = (): ImportView => this.view;

  /** Goes on with a draft that has files already. */
  resume(batch: Batch, items: readonly BatchItem[]): void {
    this.change({
      batch,
      files: [...items.map((item) => this.arrived(item)), ...this.view.files],
    });
  }

  setBatch(batch: Batch): void {
    this.change({ batch });
  }

  add(files: readonly File[]): void {
    const added = files.map((file): ImportFile => {
      const key = `file-${String(++this.number)}`;
      this.sources.set(key, file);
      const reason = this.refusal(file);
      return {
        key,
        name: file.name,
        bytes: file.size,
        sent: 0,
        state: reason === null ? 'waiting' : 'refused',
        reason,
        again: false,
        item: null,
        preview: reason === null && SHOWN.has(file.type) && file.size <= SHOWN_BYTES ? URL.createObjectURL(file) : null,
      };
    });
    this.change({ files: [...this.view.files, ...added] });
    this.next();
  }

  again(key: string): void {
    this.patch(key, { state: 'waiting', sent: 0, reason: null, again: false });
    this.next();
  }

  /** Everything that only a broken line or an ended session held up. */
  againAll(): void {
    this.view.files
      .filter((file) => file.again)
      .forEach((file) => {
        this.again(file.key);
      });
  }

  leaveOut(key: string): void {
    const file = this.view.files.find((one) => one.key === key);
    this.running.get(key)?.abort();
    this.running.delete(key);
    this.sources.delete(key);
    forget(file);
    this.change({ files: this.view.files.filter((one) => one.key !== key) });
    if (file?.item != null) {
      this.server.leaveOut(file.item.batchId, file.item.id).catch((error: unknown) => {
        // Still in the batch: put it back, so that nobody believes otherwise.
        this.change({ files: [...this.view.files, file], problem: Problem.from(error) });
      });
    }
    this.next();
  }

  stop(): void {
    this.running.forEach((one) => {
      one.abort();
    });
    this.running.clear();
  }

  /** Gives the pictures back that the browser holds for the list. */
  close(): void {
    this.stop();
    this.view.files.forEach(forget);
  }

  private refusal(file: File): string | null {
    if (file.size === 0) {
      return texts.import.empty(file.name);
    }
    return file.size > this.limitBytes ? texts.import.tooBig(file.name, Math.floor(this.limitBytes / 1_000_000)) : null;
  }

  private next(): void {
    for (const file of this.view.files) {
      if (this.running.size >= PARALLEL) {
        return;
      }
      const source = this.sources.get(file.key);
      if (file.state === 'waiting' && source !== undefined && !this.running.has(file.key)) {
        this.running.set(file.key, { done: Promise.reject(new Error('not begun')), abort: () => undefined });
        this.running.get(file.key)?.done.catch(() => undefined);
        void this.sendOne(file.key, source);
      }
    }
  }

  private async sendOne(key: string, source: File): Promise<void> {
    try {
      const batch = await this.batch();
      if (!this.view.files.some((file) => file.key === key)) {
        return;
      }
      this.patch(key, { state: 'sending' });
      const sending = this.send(batch.id, source, (sent) => {
        this.patch(key, { sent: Math.min(sent, source.size) });
      });
      this.running.set(key, sending);
      const item = await sending.done;
      this.sources.delete(key);
      const { preview } = this.view.files.find((file) => file.key === key) ?? { preview: null };
      this.patch(key, { ...this.arrived(item), key, preview });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        const problem = Problem.from(error);
        this.patch(key, {
          state: 'refused',
          reason: problem.message,
          again: problem.status === 0 || problem.status === 401 || problem.status >= 500,
        });
      }
    } finally {
      this.running.delete(key);
      this.next();
    }
  }

  private batch(): Promise<Batch> {
    if (this.view.batch !== null) {
      return Promise.resolve(this.view.batch);
    }
    const { name, note } = this.about();
    this.creating ??= this.server
      .createBatch({
        kind: 'minutes',
        ...(name === '' ? {} : { name }),
        ...(note === '' ? {} : { note }),
      })
      .then(
        (batch) => {
          this.change({ batch, problem: null });
          return batch;
        },
        (error: unknown) => {
          this.creating = null;
          throw error;
        },
      );
    return this.creating;
  }

  private arrived(item: BatchItem): ImportFile {
    return {
      key: item.id,
      name: item.fileName,
      bytes: item.bytes,
      sent: item.bytes,
      state: item.duplicateOf === null ? 'in' : 'duplicate',
      reason: null,
      again: false,
      item,
      preview: null,
    };
  }

  private patch(key: string, change: Partial<ImportFile>): void {
    this.change({ files: this.view.files.map((file) => (file.key === key ? { ...file, ...change } : file)) });
  }

  private change(change: Partial<ImportView>): void {
    this.view = { ...this.view, ...change };
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

function forget(file: ImportFile | undefined): void {
  if (file?.preview != null) {
    URL.revokeObjectURL(file.preview);
  }
}
