const paths = new WeakMap<File, string>();

/** Keeps where a dropped file lay in its folder: browsers tell that of picked files only. */
export function keepPath(file: File, path: string): void {
  paths.set(file, path);
}

/**
 * The same for the same file of the same folder, whenever it is chosen: path, length and time of its last change. Files
 * of one name and one length are common (scans without compression), so those two alone would not do.
 */
export function identityOf(file: File): string {
  // Of a file that was picked by itself the path is empty, and some browsers have none at all.
  const path = [paths.get(file), file.webkitRelativePath].find(Boolean) ?? file.name;
  return hash(`${path.replace(/^\//, '')}|${String(file.size)}|${String(file.lastModified)}`);
}

/** FNV-1a of 32 bits over the text forwards and backwards: 64 bits in 16 characters. */
function hash(text: string): string {
  const half = (units: Iterable<string>) => {
    let value = 0x811c9dc5;
    for (const unit of units) {
      value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
    }
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return half(text) + half([...text].reverse());
}
