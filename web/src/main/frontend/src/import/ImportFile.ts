import type { ArchiveTaken, BatchItem } from '../api/types';

export type FileState = 'waiting' | 'sending' | 'in' | 'duplicate' | 'refused';

export interface ImportFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly state: FileState;
  readonly reason: string | null;
  /** Whether sending the same bytes once more could help: the line broke, not the file. */
  readonly again: boolean;
  readonly item: BatchItem | null;
  /** What became of the files in it, for a ZIP that is in. */
  readonly archive: ArchiveTaken | null;
  /** The picture itself, for the eye; made by the browser from the file, null where it is no picture. */
  readonly preview: string | null;
}

const SHOWN: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);
/** A browser unpacks the whole of a file to show it small; for more than this it would stand still. */
const SHOWN_BYTES = 12_000_000;

/** A file that was just chosen. */
export function chosen(key: string, file: File, reason: string | null): ImportFile {
  return {
    key,
    name: file.name,
    bytes: file.size,
    sent: 0,
    state: reason === null ? 'waiting' : 'refused',
    reason,
    again: false,
    item: null,
    archive: null,
    preview: reason === null && SHOWN.has(file.type) && file.size <= SHOWN_BYTES ? URL.createObjectURL(file) : null,
  };
}

/** A file that the server has. */
export function arrived(item: BatchItem): ImportFile {
  return {
    key: item.id,
    name: item.fileName,
    bytes: item.bytes,
    sent: item.bytes,
    state: item.duplicateOf === null ? 'in' : 'duplicate',
    reason: null,
    again: false,
    item,
    archive: null,
    preview: null,
  };
}

/** The files of a ZIP that the server did not take, as rows of their own. */
export function refusedOf(key: string, archive: ArchiveTaken): readonly ImportFile[] {
  return archive.refused.map(({ fileName, problem }, place) => ({
    key: `${key}/${String(place)}`,
    name: fileName,
    bytes: 0,
    sent: 0,
    state: 'refused',
    reason: problem.detail ?? problem.title,
    again: false,
    item: null,
    archive: null,
    preview: null,
  }));
}

/** Gives the picture back that the browser holds for the list. */
export function forget(file: ImportFile | undefined): void {
  if (file?.preview != null) {
    URL.revokeObjectURL(file.preview);
  }
}

/** Files that are in the batch: a ZIP stands for those it held. */
export function countIn(files: readonly ImportFile[]): number {
  return files
    .filter((file) => file.state === 'in' || file.state === 'duplicate')
    .reduce((sum, file) => sum + (file.archive?.taken ?? 1), 0);
}
