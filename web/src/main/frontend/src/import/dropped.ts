import { keepPath } from './identity';

export interface Dropped {
  readonly files: readonly File[];
  /** The name of the folder that was dropped, when it was one. */
  readonly folder: string | null;
}

/** Files and whole folders that were let go over the page, in the order of their names. */
export async function dropped(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) {
    return { files: [...transfer.files], folder: null };
  }
  const files = (await Promise.all(entries.map(walk))).flat();
  files.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
  const [only] = entries;
  return { files, folder: entries.length === 1 && only?.isDirectory === true ? only.name : null };
}

async function walk(entry: FileSystemEntry): Promise<File[]> {
  if (entry.name.startsWith('.')) {
    return [];
  }
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    keepPath(file, entry.fullPath);
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) {
      return found;
    }
    found.push(...(await Promise.all(some.map(walk))).flat());
  }
}
