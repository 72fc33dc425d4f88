/** Shapes of the HTTP interface. Times are ISO-8601 in UTC, ids are UUIDs, confidences lie between 0 and 1. */

export type Role = 'viewer' | 'archivist' | 'superuser';

export interface Session {
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly product: { readonly version: string };
  readonly limits: { readonly fileBytes: number; readonly filesPerRequest: number; readonly megapixels: number };
}

export interface Listing<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type BatchState = 'draft' | 'processing' | 'vetting';
export type ItemState = 'draft' | 'queued' | 'processing' | 'vetting' | 'failed';

export interface Batch {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly note: string | null;
  readonly state: BatchState;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly version: number;
  readonly counts: {
    readonly items: number;
    readonly queued: number;
    readonly processing: number;
    readonly done: number;
    readonly failed: number;
  };
  readonly stages: { readonly done: number; readonly planned: number };
  readonly previews: readonly string[];
}

export interface Duplicate {
  readonly artefactId: string;
  readonly batchName: string;
  readonly fileName: string;
}

export interface BatchItem {
  readonly id: string;
  readonly batchId: string;
  readonly artefactId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly state: ItemState;
  readonly stage: string | null;
  readonly stagesDone: number;
  readonly stagesPlanned: number;
  readonly error: string | null;
  readonly duplicateOf: Duplicate | null;
  readonly version: number;
  readonly addedAt: string;
}

export interface Model {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

export type StageState = 'planned' | 'waiting' | 'sent' | 'leased' | 'done' | 'failed';

export interface Stage {
  readonly name: string;
  readonly state: StageState;
  readonly attempts: number;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly millis: number | null;
  readonly error: string | null;
  readonly model: Model | null;
}

export interface Artefact {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly fileName: string;
  readonly batch: { readonly id: string; readonly name: string };
  readonly itemId: string;
  readonly state: ItemState;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number;
  readonly mediaType: string;
  readonly sha256: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly version: number;
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly characters: number | null;
  readonly uncertain: number | null;
  readonly error: string | null;
  readonly run: { readonly id: string; readonly state: string; readonly stages: readonly Stage[] } | null;
  /** First words of the transcript, where the server gives them in lists. */
  readonly firstWords?: string | null;
}

export type Point = readonly [number, number];

export interface Alternative {
  readonly text: string;
  readonly confidence: number;
}

export interface Character {
  readonly text: string;
  readonly confidence: number;
  /** Four corners in picture pixels, or empty where the recogniser could not tell. */
  readonly box: readonly Point[];
  readonly alternatives: readonly Alternative[];
}

export interface Line {
  readonly id: string;
  readonly order: number;
  readonly polygon: readonly Point[];
  readonly text: string;
  readonly confidence: number;
  readonly characters: readonly Character[];
}

export interface Transcript {
  readonly artefactId: string;
  readonly writingMode: 'vertical-rl' | 'horizontal-lr';
  readonly width: number;
  readonly height: number;
  readonly model: Model;
  readonly readAt: string;
  readonly lines: readonly Line[];
}

export interface Health {
  readonly status: string;
  readonly dependencies: readonly {
    readonly name: string;
    readonly status: string;
    readonly millis: number | null;
    readonly detail: string | null;
  }[];
  readonly engines: readonly {
    readonly name: string;
    readonly version: string;
    readonly device: string;
    readonly selfTest: string;
  }[];
  readonly models: readonly {
    readonly name: string;
    readonly version: string;
    readonly job: string;
    readonly engine: string;
    readonly state: string;
    readonly licence: string;
  }[];
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

/** An error as RFC 9457 has it. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly field?: string;
  readonly correlationId?: string;
}

/** A hint from the server that something changed; the page reads the state afterwards. */
export interface LiveEvent {
  readonly type: string;
  readonly batchId?: string;
  readonly itemId?: string;
  readonly artefactId?: string;
  readonly runId?: string;
  readonly stage?: string;
}
