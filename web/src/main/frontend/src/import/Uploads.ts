import { api } from '../api';
import { Problem } from '../api/Problem';
import type { Batch, BatchItem } from '../api/types';
import { upload, uploadArchive, type Upload } from '../api/upload';
import { onceDone } from '../data/onceDone';
import { texts } from '../texts';
import { isArchive } from './formats';
import { identityOf } from './identity';
import { arrived, chosen, forget, refusedOf, type ImportFile } from './ImportFile';
import { recallImport, rememberImport } from './remembered';

export interface ImportView {
  readonly files: readonly ImportFile[];
  readonly batch: Batch | null;
  readonly problem: Problem | null;
  /** Files of an earlier visit that were not in when it ended and were not chosen again yet. */
  readonly missing: number;
}

export interface About {
  readonly name: string;
  readonly note: string;
  readonly kind: string;
}

export interface Limits {
  readonly fileBytes: number;
  readonly archiveBytes: number;
}

const PARALLEL = 3;
/** Thousands of files are a long list to write down at the end of each of them. */
const KEPT_EVERY_MILLIS = 1_000;
const NOT_BEGUN: Upload<never> = { done: new Promise<never>(() => undefined), abort: () => undefined };

/**
 * The files of one import: three go up at a time, each has its own end, and one bad file never holds up the others. The
 * batch is made when the first file is there to go into it. After a reload the same files can be chosen again: those
 * that are in are passed over, and what was on its way is in once, for it is sent under the same key.
 */
export class Uploads {
  private view: ImportView = { files: [], batch: null, problem: null, missing: 0 };
  private readonly sources = new Map<string, File>();
  private readonly running = new Map<string, Pick<Upload<unknown>, 'abort'>>();
  private readonly listeners = new Set<() => void>();
  private readonly done = new Set<string>();
  private readonly opened = onceDone(() => this.open());
  private kept = 0;
  private number = 0;

  constructor(
    private readonly limits: Limits,
    private readonly about: () => About,
    private readonly senders: { readonly file: typeof upload; readonly archive: typeof uploadArchive } = {
      file: upload,
      archive: uploadArchive,
    },
    private readonly server: Pick<typeof api, 'createBatch' | 'leaveOut'> = api,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly look = (): ImportView => this.view;

  /** Goes on with a draft that has files already. */
  resume(batch: Batch, items: readonly BatchItem[]): void {
    const { done, left } = recallImport(batch.id);
    done.forEach((identity) => this.done.add(identity));
    this.change({ batch, missing: left, files: [...items.map(arrived), ...this.view.files] });
  }

  setBatch(batch: Batch): void {
    this.change({ batch });
  }

  /** @returns how many of the files are in already and are passed over */
  add(files: readonly File[]): number {
    const fresh = files.filter((file) => !this.done.has(identityOf(file)));
    const added = fresh.map((file): ImportFile => {
      const key = `file-${String(++this.number)}`;
      this.sources.set(key, file);
      return chosen(key, file, this.refusal(file));
    });
    this.change({ files: [...this.view.files, ...added], missing: 0 });
    this.next();
    return files.length - fresh.length;
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
    const source = this.sources.get(key);
    if (source !== undefined) {
      this.done.delete(identityOf(source));
    }
    this.sources.delete(key);
    forget(file);
    this.change({ files: this.view.files.filter((one) => one.key !== key) });
    if (file?.item != null) {
      this.server.leaveOut(file.item.batchId, file.item.id).catch((error: unknown) => {
        // Still in the batch: put it back, so that nobody believes otherwise.
        this.change({ files: [...this.view.files, file], problem: Problem.from(error) });
      });
    }
    this.keepInMind();
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
    this.keepInMind();
    this.stop();
    this.view.files.forEach(forget);
  }

  /** Writes down what a later visit needs to go on: now and then, and when the page is left. */
  keepInMind(): void {
    this.kept = Date.now();
    if (this.view.batch !== null) {
      const left = this.view.files.filter((file) => file.state === 'waiting' || file.state === 'sending').length;
      rememberImport(this.view.batch.id, { done: [...this.done], left });
    }
  }

  private refusal(file: File): string | null {
    if (file.size === 0) {
      return texts.import.empty(file.name);
    }
    const limit = isArchive(file) ? this.limits.archiveBytes : this.limits.fileBytes;
    return file.size > limit ? texts.import.tooBig(file.name, Math.floor(limit / 1_000_000)) : null;
  }

  private next(): void {
    for (const file of this.view.files) {
      if (this.running.size >= PARALLEL) {
        return;
      }
      const source = this.sources.get(file.key);
      if (file.state === 'waiting' && source !== undefined && !this.running.has(file.key)) {
        this.running.set(file.key, NOT_BEGUN);
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
      this.arrive(key, source, await this.send(batch.id, key, source));
      this.done.add(identityOf(source));
      if (Date.now() - this.kept > KEPT_EVERY_MILLIS) {
        this.keepInMind();
      }
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

  private send(batch: string, key: string, source: File): Promise<Partial<ImportFile>> {
    const progress = (sent: number) => {
      this.patch(key, { sent: Math.min(sent, source.size) });
    };
    if (isArchive(source)) {
      const sending = this.senders.archive(batch, source, progress);
      this.running.set(key, sending);
      return sending.done.then((archive) => ({ archive, state: 'in', sent: source.size }));
    }
    const sending = this.senders.file(batch, source, `${batch}/${identityOf(source)}`, progress);
    this.running.set(key, sending);
    return sending.done.then(arrived);
  }

  private arrive(key: string, source: File, end: Partial<ImportFile>): void {
    const preview = this.view.files.find((file) => file.key === key)?.preview ?? null;
    this.patch(key, { ...end, key, name: source.name, preview });
    if (end.archive != null) {
      this.change({ files: [...this.view.files, ...refusedOf(key, end.archive)] });
    }
  }

  private batch(): Promise<Batch> {
    return this.view.batch === null ? this.opened() : Promise.resolve(this.view.batch);
  }

  private async open(): Promise<Batch> {
    const { name, note, kind } = this.about();
    const batch = await this.server.createBatch({
      kind,
      ...(name === '' ? {} : { name }),
      ...(note === '' ? {} : { note }),
    });
    this.change({ batch, problem: null });
    return batch;
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
