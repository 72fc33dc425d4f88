// Test tool. Batches and pages in memory, and a run that goes through its stages by the clock.
import { createHash, randomUUID } from 'node:crypto';
import { transcript } from './data.mjs';

const STAGES = ['split', 'prepare', 'detect-lines', 'order-columns', 'recognise'];
const now = () => new Date().toISOString();

export class World {
  batches = [];
  items = [];
  artefacts = new Map();
  listeners = new Set();

  constructor(pictures, pace) {
    this.pictures = pictures;
    this.pace = pace;
  }

  emit(type, facts) {
    for (const listener of this.listeners) {
      listener({ type, at: now(), ...facts });
    }
  }

  createBatch({ name, note, kind }) {
    const batch = {
      id: randomUUID(),
      name: name || `Import of ${now().slice(0, 16).replace('T', ' ')}`,
      kind: kind ?? 'minutes',
      note: note ?? null,
      state: 'draft',
      createdBy: 'Mei-Lin Ho',
      createdAt: now(),
      startedAt: null,
      endedAt: null,
      version: 0,
    };
    this.batches.unshift(batch);
    this.emit('batch-changed', { batchId: batch.id });
    return batch;
  }

  /** How many pages a file has is told by its name: "minutes-12p.tiff" has twelve. */
  addItem(batch, fileName, bytes, picture, page = 1) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const first =
      page > 1 ? undefined : this.items.find((item) => this.artefacts.get(item.artefactId).sha256 === sha256);
    const artefact = {
      id: randomUUID(),
      fileName,
      sha256,
      content: bytes,
      bytes: bytes.length,
      filePage: page,
      filePages: page > 1 ? pagesIn(fileName) : null,
      picture: picture ?? this.pictures[this.items.length % this.pictures.length],
      createdAt: now(),
      transcript: null,
      stages: [],
    };
    const item = {
      id: randomUUID(),
      batchId: batch.id,
      artefactId: artefact.id,
      fileName,
      state: 'draft',
      error: null,
      duplicateOf: first
        ? {
            artefactId: first.artefactId,
            batchName: this.batches.find((one) => one.id === first.batchId).name,
            fileName: first.fileName,
          }
        : null,
      version: 0,
      addedAt: now(),
    };
    this.artefacts.set(artefact.id, artefact);
    this.items.splice(this.placeFor(item, page), 0, item);
    this.emit('item-added', { batchId: batch.id, itemId: item.id, artefactId: artefact.id });
    return item;
  }

  /** A further page stands behind the one before it, everything else at the end. */
  placeFor(item, page) {
    const before = this.items.findLastIndex(
      (one) =>
        one.batchId === item.batchId &&
        one.fileName === item.fileName &&
        this.artefacts.get(one.artefactId).filePage === page - 1,
    );
    return page === 1 || before === -1 ? this.items.length : before + 1;
  }

  /** The file is looked into: its further pages become items that begin at their preparation. */
  split(item, artefact) {
    artefact.filePages = pagesIn(item.fileName);
    const batch = this.batches.find((one) => one.id === item.batchId);
    for (let page = 2; page <= artefact.filePages; page++) {
      const further = this.addItem(
        batch,
        item.fileName,
        artefact.content,
        this.pictures[page % this.pictures.length],
        page,
      );
      this.queue(further);
      Object.assign(this.artefacts.get(further.artefactId).stages[0], { state: 'done', millis: 12 });
    }
  }

  start(batch) {
    batch.state = 'processing';
    batch.startedAt = now();
    batch.version++;
    const waiting = this.itemsOf(batch).filter((item) => item.state === 'draft');
    for (const item of waiting) {
      this.queue(item);
    }
    this.emit('batch-changed', { batchId: batch.id });
    this.work();
  }

  cancel(batch) {
    batch.state = 'cancelled';
    batch.endedAt = now();
    batch.version++;
    for (const item of this.itemsOf(batch).filter((one) => one.state === 'queued' || one.state === 'draft')) {
      item.state = 'cancelled';
      item.version++;
    }
    this.emit('batch-changed', { batchId: batch.id });
  }

  resume(batch) {
    batch.state = 'processing';
    batch.endedAt = null;
    batch.version++;
    for (const item of this.itemsOf(batch).filter((one) => one.state === 'cancelled')) {
      this.queue(item);
    }
    this.emit('batch-changed', { batchId: batch.id });
    this.work();
  }

  queue(item) {
    item.state = 'queued';
    item.error = null;
    item.version++;
    this.artefacts.get(item.artefactId).stages = STAGES.map((name, at) => ({
      name,
      state: at === 0 ? 'sent' : 'waiting',
      attempts: 0,
      startedAt: null,
      endedAt: null,
      millis: null,
      error: null,
      model: null,
    }));
  }

  /** One page after the other, a stage per beat. A file whose name says "fail" fails at its last stage the first time. */
  work() {
    if (this.busy || this.pace === 0) {
      return;
    }
    const item = this.items.find((one) => one.state === 'queued');
    if (item === undefined) {
      return;
    }
    this.busy = true;
    item.state = 'processing';
    const artefact = this.artefacts.get(item.artefactId);
    const beat = (at) => {
      const stage = artefact.stages[at];
      stage.state = 'leased';
      stage.attempts = 1;
      stage.startedAt = now();
      this.emit('stage-started', {
        batchId: item.batchId,
        itemId: item.id,
        artefactId: artefact.id,
        stage: stage.name,
      });
      setTimeout(() => this.end(item, artefact, at, beat), this.pace);
    };
    beat(artefact.filePage > 1 ? 1 : 0);
  }

  end(item, artefact, at, beat) {
    const stage = artefact.stages[at];
    stage.endedAt = now();
    stage.millis = this.pace * (1 + at);
    const failing = item.fileName.includes('fail') && at === STAGES.length - 1 && item.tried !== true;
    stage.state = failing ? 'failed' : 'done';
    if (stage.name === 'recognise' && !failing) {
      stage.model = { name: 'kai-recogniser', version: '3', sha256: 'ab'.repeat(32) };
    }
    if (stage.name === 'split') {
      this.split(item, artefact);
    }
    if (!failing && at + 1 < STAGES.length) {
      artefact.stages[at + 1].state = 'sent';
      this.emit('stage-done', { batchId: item.batchId, itemId: item.id, artefactId: artefact.id, stage: stage.name });
      beat(at + 1);
      return;
    }
    this.finish(item, artefact, failing);
  }

  finish(item, artefact, failing) {
    if (failing) {
      item.state = 'failed';
      item.tried = true;
      item.error = 'The recogniser stopped at this page (out of memory, 3 attempts). Nothing is lost.';
      artefact.stages.at(-1).attempts = 3;
      artefact.stages.at(-1).error = 'out of memory';
    } else {
      item.state = 'vetting';
      artefact.transcript = transcript(artefact, artefact.picture);
      if (item.fileName.includes('empty')) {
        artefact.transcript.lines = [];
      }
    }
    item.version++;
    this.busy = false;
    const batch = this.batches.find((one) => one.id === item.batchId);
    if (this.itemsOf(batch).every((one) => one.state === 'vetting' || one.state === 'failed')) {
      batch.state = 'vetting';
      batch.endedAt = now();
    }
    this.emit(failing ? 'stage-failed' : 'stage-done', { batchId: batch.id, itemId: item.id, artefactId: artefact.id });
    this.emit('batch-changed', { batchId: batch.id });
    this.work();
  }

  /** Everything at once, for a world that is already lived in. */
  finishAll(batch) {
    batch.startedAt = now();
    for (const item of this.items) {
      if (item.batchId !== batch.id) {
        continue;
      }
      this.queue(item);
      const artefact = this.artefacts.get(item.artefactId);
      if (artefact.filePages === null) {
        this.split(item, artefact);
      }
      artefact.stages.forEach((stage, at) => {
        Object.assign(stage, {
          state: 'done',
          attempts: 1,
          startedAt: now(),
          endedAt: now(),
          millis: [12, 140, 820, 9, 2310][at],
        });
      });
      artefact.stages.at(-1).model = { name: 'kai-recogniser', version: '3', sha256: 'ab'.repeat(32) };
      this.finish(item, artefact, false);
    }
  }

  itemsOf(batch) {
    return this.items.filter((item) => item.batchId === batch.id);
  }

  batchView(batch) {
    const items = this.itemsOf(batch);
    const count = (state) => items.filter((item) => item.state === state).length;
    const stages = items.flatMap((item) => this.artefacts.get(item.artefactId).stages);
    return {
      ...batch,
      counts: {
        items: items.length,
        queued: count('queued'),
        processing: count('processing'),
        done: ['vetting', 'confirmed', 'rejected', 'integrating', 'completed'].reduce(
          (sum, one) => sum + count(one),
          0,
        ),
        failed: count('failed'),
        waiting: count('vetting'),
        confirmed: count('confirmed'),
        rejected: count('rejected'),
        integrated: count('completed'),
      },
      stages: { done: stages.filter((stage) => stage.state === 'done').length, planned: items.length * STAGES.length },
      previews: items.slice(0, 3).map((item) => `/api/artefacts/${item.artefactId}/thumbnail`),
    };
  }

  itemView(item) {
    const artefact = this.artefacts.get(item.artefactId);
    const running = artefact.stages.find((stage) => stage.state === 'leased');
    return {
      ...item,
      bytes: artefact.bytes,
      mediaType: TYPES[/\w+$/.exec(item.fileName)?.[0]] ?? artefact.picture.type,
      width: artefact.picture.size[0],
      height: artefact.picture.size[1],
      filePage: artefact.filePage,
      filePages: artefact.filePages,
      stage: running?.name ?? null,
      stagesDone: artefact.stages.filter((stage) => stage.state === 'done').length,
      stagesPlanned: STAGES.length,
    };
  }

  artefactView(id) {
    const artefact = this.artefacts.get(id);
    const item = this.items.find((one) => one.artefactId === id);
    const batch = this.batches.find((one) => one.id === item.batchId);
    const siblings = this.itemsOf(batch);
    const at = siblings.indexOf(item);
    const { width, height, bytes, mediaType } = this.itemView(item);
    const { filePage, filePages } = artefact;
    const characters = artefact.transcript?.lines.flatMap((line) => line.characters) ?? null;
    return {
      id,
      kind: 'minutes',
      title: null,
      fileName: item.fileName,
      batch: { id: batch.id, name: batch.name },
      itemId: item.id,
      state: item.state,
      width,
      height,
      bytes,
      mediaType,
      sha256: artefact.sha256,
      createdAt: artefact.createdAt,
      createdBy: 'Mei-Lin Ho',
      version: item.version,
      page: at + 1,
      pages: siblings.length,
      previous: siblings[at - 1]?.artefactId ?? null,
      next: siblings[at + 1]?.artefactId ?? null,
      filePage,
      filePages,
      iiif: isPrepared(artefact) ? `/iiif/3/${id}` : null,
      metadata: metadataOf(artefact),
      characters: characters?.length ?? null,
      uncertain: characters?.filter((one) => one.confidence < 0.6).length ?? null,
      error: item.error,
      firstWords: artefact.transcript?.lines[0]?.text ?? null,
      run: artefact.stages.length === 0 ? null : { id: randomUUID(), state: item.state, stages: artefact.stages },
    };
  }
}

export const isPrepared = (artefact) =>
  artefact.stages.some((stage) => stage.name === 'prepare' && stage.state === 'done');

const pagesIn = (fileName) => Number(/-(\d+)p\.(tiff?|pdf)$/.exec(fileName)?.[1] ?? 1);

const TYPES = { tif: 'image/tiff', tiff: 'image/tiff', pdf: 'application/pdf', webp: 'image/webp', gif: 'image/gif' };

function metadataOf({ picture, fileName }) {
  const tiff = /tiff?$/.test(fileName);
  return {
    format: tiff ? 'TIFF' : 'PNG',
    formatVersion: tiff ? 'BigTIFF' : null,
    compression: tiff ? 'LZW' : 'Deflate',
    width: picture.size[0],
    height: picture.size[1],
    bitsPerSample: 8,
    samplesPerPixel: 3,
    colour: 'RGB',
    dpiAcross: 600,
    dpiDown: 600,
    profile: 'Adobe RGB (1998)',
    orientation: 1,
    camera: 'Fujifilm GFX 100',
    lens: 'GF120mmF4 R LM OIS WR Macro',
    software: 'Capture One 16',
    takenAt: '2025-03-14T10:32:08',
    latitude: 1.2903,
    longitude: 103.8519,
  };
}
