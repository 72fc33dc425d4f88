import type { PageOfFile } from '../api/types';
import { texts } from '../texts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayOnly = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "today, 11:05", "yesterday, 17:40", "12 November", "12 November 2025". */
export function when(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.ceil((midnight.getTime() - date.getTime()) / 86_400_000);
  if (days <= 0) {
    return texts.common.today(time.format(date));
  }
  if (days === 1) {
    return texts.common.yesterday(time.format(date));
  }
  return date.getFullYear() === now.getFullYear() ? dayOnly.format(date) : dayAndYear.format(date);
}

export function size(bytes: number): string {
  if (bytes < 1000) {
    return texts.units.bytes(bytes);
  }
  if (bytes < 1_000_000) {
    return texts.units.kilo((bytes / 1000).toFixed(0));
  }
  return bytes < 1_000_000_000
    ? texts.units.mega((bytes / 1_000_000).toFixed(1))
    : texts.units.giga((bytes / 1_000_000_000).toFixed(1));
}

export const percent = texts.common.percent;

/** "about 12 min left" from the milliseconds that are left. */
export function left(millis: number): string {
  const minutes = Math.round(millis / 60_000);
  if (minutes < 1) {
    return texts.common.under;
  }
  return texts.common.about(
    minutes < 90 ? texts.units.minutes(minutes) : texts.units.hours(Math.floor(minutes / 60), minutes % 60),
  );
}

/** The name of a file, and which of its pages this is where it has several. */
export function fileName({ fileName: name, filePage, filePages }: PageOfFile): string {
  return filePage !== null && filePages !== null && filePages > 1
    ? texts.common.fileOf(name, filePage, filePages)
    : name;
}

/** A name for the eye: the title, or the file and its page where the title is only the one made when the file came. */
export function pageName(artefact: PageOfFile & { readonly title: string | null }): string {
  const { title, fileName: name, filePage, filePages } = artefact;
  const stem = name.replace(/\.[^.]+$/, '');
  const made = [name, stem].flatMap((one) => [one, `${one}, page ${String(filePage)}`]);
  return title === null || ((filePages ?? 1) > 1 && made.includes(title)) ? fileName(artefact) : title;
}

const exact = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** The time of a camera, which knows no zone: shown as it was written down. As it came, where it is no time. */
export function cameraTime(local: string): string {
  const date = new Date(/[zZ]|[+-]\d\d:?\d\d$/.test(local) ? local : `${local}Z`);
  return Number.isNaN(date.getTime()) ? local : exact.format(date);
}

export const clock = (iso: string): string => time.format(new Date(iso));
