/** Shapes of the HTTP interface. Times are ISO-8601 in UTC, ids are UUIDs, confidences lie between 0 and 1. */

export type Role = 'viewer' | 'archivist' | 'superuser';

export interface Session {
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly product: { readonly version: string };
  readonly limits: Limits;
}

export interface Limits {
  readonly fileBytes: number;
  /** The largest ZIP. */
  readonly archiveBytes: number;
  readonly filesPerRequest: number;
  readonly megapixels: number;
  readonly pagesPerFile: number;
  /** Names of the formats that the server takes, such as "JPEG" or "PDF". */
  readonly formats: readonly string[];
}

export interface Listing<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type BatchState = 'draft' | 'processing' | 'vetting' | 'integrating' | 'completed' | 'cancelled';
export type ItemState =
  | 'draft'
  | 'queued'
  | 'processing'
  | 'vetting'
  | 'failed'
  | 'confirmed'
  | 'rejected'
  | 'integrating'
  | 'completed'
  | 'cancelled';

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
    /** Read, whatever people decided since. */
    readonly done: number;
    readonly failed: number;
    /** Read, and nobody has decided yet. */
    readonly waiting: number;
    readonly confirmed: number;
    readonly rejected: number;
    readonly integrated: number;
  };
  readonly stages: { readonly done: number; readonly planned: number };
  readonly previews: readonly string[];
  /** Where the pages are meant to go, in words. */
  readonly collection?: string | null;
  readonly completedAt?: string | null;
  /** How many items of which kind. */
  readonly kinds?: Readonly<Record<string, number>>;
  /** Until it is read; null while too little is known. */
  readonly secondsLeft?: number | null;
}

/** How many batches there are of each state among those that are looked for. */
export interface BatchCounts {
  readonly all: number;
  readonly states: Readonly<Partial<Record<BatchState, number>>>;
  readonly failures: number;
  /** The accounts that opened batches. */
  readonly people: readonly string[];
}

export interface Duplicate {
  readonly artefactId: string;
  readonly batchName: string;
  readonly fileName: string;
}

/** The artefact that looks most like another one; copies byte by byte are told as duplicates instead. */
export interface Alike {
  readonly artefactId: string;
  readonly itemId: string;
  readonly batchId: string;
  readonly batchName: string;
  readonly fileName: string;
  /** Its place in its batch, from 1. */
  readonly page: number;
  /** 1 for pictures that look the same from afar, about 0.5 for two that have nothing in common. */
  readonly likeness: number;
}

/** What a model said of the kind of something that came in without one. */
export interface Classification {
  readonly kind: string;
  readonly confidence: number;
  /** Sentences. */
  readonly reasons: readonly string[];
  /** Who said what it is; null while only a model did. */
  readonly decidedBy: string | null;
}

/** Which page of its file something is, from 1, and of how many; null while nobody has looked into the file. */
export interface PageOfFile {
  readonly fileName: string;
  readonly filePage: number | null;
  readonly filePages: number | null;
}

export interface BatchItem extends PageOfFile {
  readonly id: string;
  readonly batchId: string;
  readonly artefactId: string;
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
  readonly alike?: Alike | null;
  readonly kind?: string;
  readonly classification?: Classification | null;
  readonly version: number;
  readonly addedAt: string;
  /** What integration did with it, as a sentence. */
  readonly result?: string | null;
}

/** What became of the files of a ZIP. */
export interface ArchiveTaken {
  readonly taken: number;
  readonly ignored: number;
  readonly refused: readonly { readonly fileName: string; readonly problem: ProblemDocument }[];
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

/** What the file says of itself and of this page. What it does not say is null or missing. */
export interface TechnicalMetadata {
  readonly format?: string | null;
  readonly formatVersion?: string | null;
  readonly compression?: string | null;
  /** Pixels as they are stored, before any turning. */
  readonly width?: number | null;
  readonly height?: number | null;
  readonly bitsPerSample?: number | null;
  readonly samplesPerPixel?: number | null;
  readonly colour?: string | null;
  readonly dpiAcross?: number | null;
  readonly dpiDown?: number | null;
  readonly profile?: string | null;
  /** As EXIF counts: 1 is upright, 2 to 8 are turned or mirrored. */
  readonly orientation?: number | null;
  readonly camera?: string | null;
  readonly lens?: string | null;
  readonly software?: string | null;
  /** Local time of the camera, without a zone. */
  readonly takenAt?: string | null;
  /** Degrees north and east; the server gives them to archivists only. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface Artefact extends PageOfFile {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
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
  /** Where the picture can be asked for by the IIIF Image API; null until it is prepared. */
  readonly iiif: string | null;
  /** With the whole artefact, not in lists. */
  readonly metadata?: TechnicalMetadata | null;
  /** Whether the file is not to be had, because it says where it was taken. */
  readonly originalWithheld?: boolean;
  /** First words of the transcript, where the server gives them in lists. */
  readonly firstWords?: string | null;
}

/** Addresses that work without a session for a short time. */
export interface Links {
  readonly original: string;
  readonly image: string;
  readonly expiresAt: string;
}

/** What a IIIF image server says of a picture, as far as the pages use it. */
export interface ImageInfo {
  readonly '@context': string | readonly string[];
  readonly id: string;
  readonly type: string;
  readonly protocol: string;
  readonly profile: string;
  readonly width: number;
  readonly height: number;
  readonly maxWidth?: number;
  readonly maxHeight?: number;
  readonly maxArea?: number;
  readonly tiles?: readonly {
    readonly width: number;
    readonly height?: number;
    readonly scaleFactors: readonly number[];
  }[];
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
  /** Null for what a person typed. */
  readonly model: Model | null;
  /** Who typed it; null for what a model read. */
  readonly typedBy?: string | null;
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

/** How the kept originals fare. */
export interface Holdings {
  readonly originals: number;
  readonly unchecked: number;
  readonly verified: number;
  readonly altered: number;
  readonly missing: number;
  readonly oldestCheck: string | null;
  readonly faults: readonly {
    readonly sha256: string;
    readonly fixity: 'altered' | 'missing';
    readonly detail: string;
    readonly checkedAt: string;
    readonly artefactId: string | null;
    readonly title: string | null;
  }[];
}
