import { getJson, mutate } from './http';
import type { Artefact, Batch, BatchItem, Health, Links, Session } from './types';

/** Addresses of what can be read; useResource loads and keeps them. */
export const paths = {
  session: '/api/session',
  batches: '/api/batches',
  running: '/api/batches?state=processing&limit=200',
  batchesOf: (query: string) => (query === '' ? '/api/batches' : `/api/batches?${query}`),
  batchCounts: (query: string) => `/api/batches/counts${query === '' ? '' : `?${query}`}`,
  batch: (id: string) => `/api/batches/${id}`,
  items: (id: string) => `/api/batches/${id}/items`,
  artefacts: (query: string) => (query === '' ? '/api/artefacts' : `/api/artefacts?q=${encodeURIComponent(query)}`),
  artefact: (id: string) => `/api/artefacts/${id}`,
  transcript: (id: string) => `/api/artefacts/${id}/transcript`,
  plainText: (id: string) => `/api/artefacts/${id}/transcript.txt?download=true`,
  thumbnail: (id: string) => `/api/artefacts/${id}/thumbnail`,
  original: (id: string) => `/api/artefacts/${id}/original`,
  health: '/api/health',
  fixity: '/api/fixity',
} as const;

export const api = {
  session: () => getJson<Session>(paths.session),
  createBatch: (batch: { name?: string; kind: string; note?: string }) => mutate<Batch>('POST', paths.batches, batch),
  changeBatch: (batch: Pick<Batch, 'id' | 'version'>, change: { name?: string; note?: string; collection?: string }) =>
    mutate<Batch>('PATCH', paths.batch(batch.id), change, { 'If-Match': `"${String(batch.version)}"` }),
  sayKind: (batchId: string, kind: string) => mutate<Batch>('POST', `${paths.batch(batchId)}/kind`, { kind }),
  batch: (id: string) => getJson<Batch>(paths.batch(id)),
  startBatch: (id: string) => mutate<Batch>('POST', `${paths.batch(id)}/start`),
  cancelBatch: (id: string) => mutate<Batch>('POST', `${paths.batch(id)}/cancel`),
  resumeBatch: (id: string) => mutate<Batch>('POST', `${paths.batch(id)}/resume`),
  leaveOut: (batchId: string, itemId: string) => mutate<undefined>('DELETE', `${paths.items(batchId)}/${itemId}`),
  deleteBatch: (id: string) => mutate<undefined>('DELETE', paths.batch(id)),
  deleteItem: (batchId: string, itemId: string) => mutate<undefined>('DELETE', `${paths.items(batchId)}/${itemId}`),
  sayKindOf: (batchId: string, itemId: string, kind: string) =>
    mutate<BatchItem>('POST', `${paths.items(batchId)}/${itemId}/kind`, { kind }),
  retry: (batchId: string, itemId: string) => mutate<BatchItem>('POST', `${paths.items(batchId)}/${itemId}/retry`),
  artefact: (id: string) => getJson<Artefact>(paths.artefact(id)),
  links: (id: string) => mutate<Links>('POST', `${paths.artefact(id)}/links`),
  health: () => getJson<Health>(paths.health),
  signOut: () => mutate<{ next?: string } | undefined>('POST', '/logout'),
};
