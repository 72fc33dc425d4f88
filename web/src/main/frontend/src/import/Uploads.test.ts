import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/Problem';
import type { BatchItem } from '../api/types';
import { batch, item } from '../test/samples';
import { Uploads } from './Uploads';

interface Sent {
  readonly name: string;
  readonly resolve: (found: BatchItem) => void;
  readonly reject: (reason: unknown) => void;
}

function open() {
  let resolve: Sent['resolve'] = () => undefined;
  let reject: Sent['reject'] = () => undefined;
  const promise = new Promise<BatchItem>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function world(limit = 1000) {
  const sent: Sent[] = [];
  const server = {
    createBatch: vi.fn((_batch: { name?: string; kind: 'minutes'; note?: string }) => Promise.resolve(batch())),
    leaveOut: vi.fn((_batch: string, _item: string) => Promise.resolve(undefined)),
  };
  const uploads = new Uploads(
    limit,
    () => ({ name: 'Minutes 1932', note: '' }),
    (_batch, file) => {
      const promise = open();
      sent.push({ name: file.name, resolve: promise.resolve, reject: promise.reject });
      return {
        done: promise.promise,
        abort: () => {
          promise.reject(new DOMException('left out', 'AbortError'));
        },
      };
    },
    server,
  );
  return { uploads, sent, server };
}

const file = (name: string, content = 'abcd') => new File([content], name);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const states = (uploads: Uploads) => uploads.look().files.map((one) => one.state);

describe('the files of an import', () => {
  it('makes one batch for all of them, when the first is there', async () => {
    const { uploads, server } = world();
    expect(server.createBatch).not.toHaveBeenCalled();
    uploads.add([file('a.jpg'), file('b.jpg')]);
    uploads.add([file('c.jpg')]);
    await settle();
    expect(server.createBatch).toHaveBeenCalledExactlyOnceWith({ kind: 'minutes', name: 'Minutes 1932' });
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
});
