/** What the server calls a format, and what browsers and file systems call it. */
const KNOWN: Readonly<Record<string, { readonly type: string; readonly endings: readonly string[] }>> = {
  jpeg: { type: 'image/jpeg', endings: ['.jpg', '.jpeg'] },
  png: { type: 'image/png', endings: ['.png'] },
  tiff: { type: 'image/tiff', endings: ['.tif', '.tiff'] },
  webp: { type: 'image/webp', endings: ['.webp'] },
  gif: { type: 'image/gif', endings: ['.gif'] },
  pdf: { type: 'application/pdf', endings: ['.pdf'] },
};
const TYPES: ReadonlySet<string> = new Set(Object.values(KNOWN).map(({ type }) => type));

const ZIP = ['application/zip', 'application/x-zip-compressed', '.zip'] as const;

/** What a file picker offers first. With a format among them that these pages do not know it offers everything. */
export function accepted(formats: readonly string[]): string {
  const found = formats.map((name) => KNOWN[name.toLowerCase()]);
  return found.includes(undefined)
    ? ''
    : [...found.flatMap((one) => (one === undefined ? [] : [one.type, ...one.endings])), ...ZIP].join(',');
}

/** Whether the file is packed and holds files of its own. */
export function isArchive(file: File): boolean {
  return ZIP.some((one) => one === file.type || file.name.toLowerCase().endsWith(one));
}

/** The type to send a file with. The server looks into the bytes and does not believe it. */
export function typeOf(file: File): string {
  return TYPES.has(file.type) ? file.type : 'application/octet-stream';
}

export type Pages = 'one' | 'perhaps' | 'several';

/** Whether a file of a type may hold several pages, before anybody has counted them. */
export function pagesOf(mediaType: string, filePages: number | null): Pages {
  if (filePages !== null) {
    return filePages > 1 ? 'several' : 'one';
  }
  return mediaType === 'application/pdf' ? 'several' : mediaType === 'image/tiff' ? 'perhaps' : 'one';
}
