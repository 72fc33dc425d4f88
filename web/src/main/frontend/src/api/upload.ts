import { typeOf } from '../import/formats';
import { announceSessionEnded } from './http';
import { Problem } from './Problem';
import type { ArchiveTaken, BatchItem } from './types';

export interface Upload<Answer> {
  readonly done: Promise<Answer>;
  readonly abort: () => void;
}

type Progress = (sentBytes: number) => void;

/**
 * Sends one file as raw bytes.
 *
 * @param key the same when the same file is sent again, so that it is in once
 */
export function upload(batchId: string, file: File, key: string, onProgress: Progress): Upload<BatchItem> {
  return send(batchId, file, typeOf(file), onProgress, { 'Idempotency-Key': key });
}

/** Sends a ZIP; the server takes its files one by one. */
export function uploadArchive(batchId: string, file: File, onProgress: Progress): Upload<ArchiveTaken> {
  return send(batchId, file, 'application/zip', onProgress, {});
}

/** fetch cannot tell how far it got, so this is the one place with XMLHttpRequest. */
function send<Answer>(
  batchId: string,
  file: File,
  type: string,
  onProgress: Progress,
  headers: Readonly<Record<string, string>>,
): Upload<Answer> {
  const request = new XMLHttpRequest();
  const done = new Promise<Answer>((resolve, reject) => {
    request.open('POST', `/api/batches/${batchId}/items?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'muniment');
    request.setRequestHeader('Content-Type', type);
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => {
      onProgress(event.loaded);
    };
    request.onload = () => {
      if ((request.status >= 200 && request.status < 300) || saysEachFile(request)) {
        resolve(JSON.parse(request.responseText) as Answer);
        return;
      }
      if (request.status === 401) {
        announceSessionEnded();
      }
      reject(Problem.parse(request.status, request.responseText));
    };
    request.onerror = () => {
      reject(Problem.unreachable());
    };
    request.onabort = () => {
      reject(new DOMException('left out', 'AbortError'));
    };
    request.send(file);
  });
  return {
    done,
    abort: () => {
      request.abort();
    },
  };
}

/** A ZIP of which no file was taken: the status is the first refusal's, the body still says what became of each. */
function saysEachFile(request: XMLHttpRequest): boolean {
  return (
    request.status >= 400 &&
    request.status < 500 &&
    (request.getResponseHeader('Content-Type') ?? '').startsWith('application/json')
  );
}
