import type { Artefact, Batch, BatchItem, Character, Line, Transcript } from '../api/types';

export function character(text: string, confidence = 0.98, change: Partial<Character> = {}): Character {
  return { text, confidence, box: [], alternatives: [], ...change };
}

export function line(order: number, characters: readonly Character[], change: Partial<Line> = {}): Line {
  return {
    id: `line-${String(order)}`,
    order,
    polygon: [
      [100 * order, 0],
      [100 * order + 50, 0],
      [100 * order + 50, 500],
      [100 * order, 500],
    ],
    text: characters.map((one) => one.text).join(''),
    confidence: 0.94,
    characters,
    ...change,
  };
}

export function transcript(lines: readonly Line[]): Transcript {
  return {
    artefactId: 'a1',
    writingMode: 'vertical-rl',
    width: 1000,
    height: 600,
    model: { name: 'recogniser', version: '3', sha256: 'ab' },
    readAt: '2026-11-21T10:00:00Z',
    lines,
  };
}

export function batch(change: Partial<Batch> = {}): Batch {
  return {
    id: 'b1',
    name: 'Minutes 1932',
    kind: 'minutes',
    note: null,
    state: 'draft',
    createdBy: 'Mei-Lin Ho',
    createdAt: '2026-11-21T10:00:00Z',
    startedAt: null,
    endedAt: null,
    version: 1,
    counts: {
      items: 0,
      queued: 0,
      processing: 0,
      done: 0,
      failed: 0,
      waiting: 0,
      confirmed: 0,
      rejected: 0,
      integrated: 0,
    },
    stages: { done: 0, planned: 0 },
    previews: [],
    ...change,
  };
}

export function item(change: Partial<BatchItem> = {}): BatchItem {
  return {
    id: 'i1',
    batchId: 'b1',
    artefactId: 'a1',
    fileName: 'scan.jpg',
    filePage: null,
    filePages: null,
    bytes: 4,
    mediaType: 'image/jpeg',
    width: null,
    height: null,
    state: 'draft',
    stage: null,
    stagesDone: 0,
    stagesPlanned: 4,
    error: null,
    duplicateOf: null,
    version: 0,
    addedAt: '2026-11-21T10:00:00Z',
    ...change,
  };
}

export function artefact(change: Partial<Artefact> = {}): Artefact {
  return {
    id: 'a1',
    kind: 'minutes',
    title: null,
    fileName: 'minutes.tiff',
    filePage: 1,
    filePages: 1,
    batch: { id: 'b1', name: 'Minutes 1932' },
    itemId: 'i1',
    state: 'vetting',
    width: 8000,
    height: 12000,
    bytes: 47_900_000,
    mediaType: 'image/tiff',
    sha256: 'ab'.repeat(32),
    createdAt: '2026-11-21T10:00:00Z',
    createdBy: 'Mei-Lin Ho',
    version: 1,
    page: 1,
    pages: 1,
    previous: null,
    next: null,
    characters: null,
    uncertain: null,
    error: null,
    run: null,
    iiif: '/iiif/3/a1',
    ...change,
  };
}
