import { typeOf } from '../import/formats';
import { announceSessionEnded } from './http';
import { Problem } from './Problem';
import type { BatchItem } from './types';

export interface Upload {
  readonly done: Promise<BatchItem>;
  readonly abort: () => void;
}

/** Sends one file as raw bytes. fetch cannot tell how far it got, so this is the one place with XMLHttpRequest. */
export function upload(batchId: string, file: File, onProgress: (sentBytes: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<BatchItem>((resolve, reject) => {
    request.open('POST', `/api/batches/${batchId}/items?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'muniment');
    request.setRequestHeader('Content-Type', typeOf(file));
    request.upload.onprogress = (event) => {
      onProgress(event.loaded);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText) as BatchItem);
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
