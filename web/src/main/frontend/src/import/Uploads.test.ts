import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/Problem';
import type { ArchiveTaken, BatchItem } from '../api/types';
import { batch, item } from '../test/samples';
import { countIn } from './ImportFile';
import { Uploads } from './Uploads';

interface Sent {
  readonly name: string;
  readonly key: string;
  readonly resolve: (found: BatchItem) => void;
  readonly reject: (reason: unknown) => void;
}

function open<T>() {
  let resolve: (found: T) => void = () => undefined;
  let reject: Sent['reject'] = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function world(limit = 1000) {
  const archives: { readonly resolve: (taken: ArchiveTaken) => void }[] = [];
  const sent: Sent[] = [];
  const server = {
    createBatch: vi.fn((_batch: { name?: string; kind: string; note?: string }) => Promise.resolve(batch())),
    leaveOut: vi.fn((_batch: string, _item: string) => Promise.resolve(undefined)),
  };
  const uploads = new Uploads(
    { fileBytes: limit, archiveBytes: 10 * limit },
    () => ({ name: 'Minutes 1932', note: '', kind: 'photograph' }),
    {
      file: (_batch, file, key) => {
        const promise = open<BatchItem>();
        sent.push({ name: file.name, key, resolve: promise.resolve, reject: promise.reject });
        return {
          done: promise.promise,
          abort: () => {
            promise.reject(new DOMException('left out', 'AbortError'));
          },
        };
      },
      archive: () => {
        const promise = open<ArchiveTaken>();
        archives.push(promise);
        return { done: promise.promise, abort: () => undefined };
      },
    },
    server,
  );
  return { uploads, sent, archives, server };
}

const file = (name: string, content = 'abcd') => new File([content], name, { lastModified: 1_000_000 });
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const states = (uploads: Uploads) => uploads.look().files.map((one) => one.state);

describe('the files of an import', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('makes one batch for all of them, when the first is there', async () => {
    const { uploads, server } = world();
    expect(server.createBatch).not.toHaveBeenCalled();
    uploads.add([file('a.jpg'), file('b.jpg')]);
    uploads.add([file('c.jpg')]);
    await settle();
    expect(server.createBatch).toHaveBeenCalledExactlyOnceWith({ kind: 'photograph', name: 'Minutes 1932' });
  });

  it('sends three at a time and the next when one ends', async () => {
    const { uploads, sent } = world();
    uploads.add(['a', 'b', 'c', 'd', 'e'].map((name) => file(name)));
    await settle();
    expect(sent.map((one) => one.name)).toEqual(['a', 'b', 'c']);
    sent[1]?.resolve(item({ id: 'b' }));
    await settle();
    expect(sent.map((one) => one.name)).toEqual(['a', 'b', 'c', 'd']);
    expect(states(uploads)).toEqual(['sending', 'in', 'sending', 'sending', 'waiting']);
  });

  it('keeps a refused file with its reason and lets the others in', async () => {
    const { uploads, sent } = world();
    uploads.add([file('notes.docx'), file('a.jpg')]);
    await settle();
    sent[0]?.reject(new Problem({ type: '', title: 'No', status: 415, detail: 'notes.docx is not a picture.' }));
    sent[1]?.resolve(item());
    await settle();
    expect(states(uploads)).toEqual(['refused', 'in']);
    expect(uploads.look().files[0]).toMatchObject({ reason: 'notes.docx is not a picture.', again: false });
  });

  it('offers to send again what only the line broke', async () => {
    const { uploads, sent } = world();
    uploads.add([file('a.jpg')]);
    await settle();
    sent[0]?.reject(Problem.unreachable());
    await settle();
    const [broken] = uploads.look().files;
    expect(broken).toMatchObject({ state: 'refused', again: true });
    uploads.again(broken?.key ?? '');
    await settle();
    sent[1]?.resolve(item());
    await settle();
    expect(states(uploads)).toEqual(['in']);
  });

  it('refuses what is too large or empty before a byte is sent', async () => {
    const { uploads, sent, server } = world(3);
    uploads.add([file('large.jpg', 'abcd'), file('empty.jpg', '')]);
    await settle();
    expect(states(uploads)).toEqual(['refused', 'refused']);
    expect(sent).toEqual([]);
    expect(server.createBatch).not.toHaveBeenCalled();
  });

  it('shows a duplicate as one', async () => {
    const { uploads, sent } = world();
    uploads.add([file('a.jpg')]);
    await settle();
    sent[0]?.resolve(item({ duplicateOf: { artefactId: 'x', batchName: 'Old', fileName: 'first.jpg' } }));
    await settle();
    expect(states(uploads)).toEqual(['duplicate']);
  });

  it('takes a file that is left out from the batch too, and puts it back when that fails', async () => {
    const { uploads, sent, server } = world();
    uploads.add([file('a.jpg')]);
    await settle();
    sent[0]?.resolve(item({ id: 'i7' }));
    await settle();
    server.leaveOut.mockReturnValueOnce(Promise.reject(Problem.unreachable()));
    uploads.leaveOut(uploads.look().files[0]?.key ?? '');
    expect(uploads.look().files).toEqual([]);
    await settle();
    expect(server.leaveOut).toHaveBeenCalledWith('b1', 'i7');
    expect(states(uploads)).toEqual(['in']);
  });

  it('stops sending a file that is left out', async () => {
    const { uploads } = world();
    uploads.add([file('a.jpg')]);
    await settle();
    uploads.leaveOut(uploads.look().files[0]?.key ?? '');
    await settle();
    expect(uploads.look().files).toEqual([]);
  });

  it('counts the files of a ZIP and shows those that were refused', async () => {
    const { uploads, sent, archives } = world();
    uploads.add([file('scans.ZIP')]);
    await settle();
    expect(sent).toEqual([]);
    const problem = { type: '', title: 'No', status: 415, detail: 'notes.txt is not a picture.' };
    archives[0]?.resolve({ taken: 41, ignored: 2, refused: [{ fileName: 'notes.txt', problem }] });
    await settle();
    expect(states(uploads)).toEqual(['in', 'refused']);
    expect(countIn(uploads.look().files)).toBe(41);
    expect(uploads.look().files[1]).toMatchObject({ name: 'notes.txt', reason: 'notes.txt is not a picture.' });
  });

  it('goes on after a reload with the files that were not in', async () => {
    const before = world();
    before.uploads.add([file('a.jpg'), file('b.jpg'), file('c.jpg')]);
    await settle();
    before.sent[0]?.resolve(item({ id: 'a' }));
    await settle();
    before.uploads.keepInMind();

    const after = world();
    after.uploads.resume(batch(), [item({ id: 'a' })]);
    expect(after.uploads.look().missing).toBe(2);
    expect(after.uploads.add([file('a.jpg'), file('b.jpg'), file('c.jpg')])).toBe(1);
    await settle();
    expect(after.sent.map((one) => one.name)).toEqual(['b.jpg', 'c.jpg']);
    // What was on its way when the page went is sent under the key it had, and so is in once.
    expect(after.sent.map((one) => one.key)).toEqual(before.sent.slice(1).map((one) => one.key));
  });

  it('takes another file of the same name and length for another file', async () => {
    const { uploads, sent } = world();
    uploads.add([file('0001.tif')]);
    await settle();
    sent[0]?.resolve(item());
    await settle();
    const other = new File(['wxyz'], '0001.tif', { lastModified: 2_000_000 });
    expect(uploads.add([other])).toBe(0);
    await settle();
    expect(sent).toHaveLength(2);
    expect(sent[0]?.key).not.toBe(sent[1]?.key);
  });
});
