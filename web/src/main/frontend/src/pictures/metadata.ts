import type { Artefact, TechnicalMetadata } from '../api/types';
import { cameraTime } from '../data/format';
import { texts } from '../texts';

/** One thing known of a file, in words. */
export interface Known {
  readonly name: string;
  readonly value: string;
}

const words = texts.file;
const COLOURS: Readonly<Record<string, string>> = words.colours;

/** What a file says of itself, in the order in which people ask; what it does not say is left out. */
export function factsOf(page: Pick<Artefact, 'width' | 'height' | 'metadata'>): readonly Known[] {
  const said = page.metadata ?? {};
  return [
    [words.pixels, pixels(page, said)],
    [words.resolution, resolution(said)],
    [words.paper, paper(page, said)],
    [words.turned, said.orientation == null || said.orientation === 1 ? null : turning(said.orientation)],
    [words.colour, colour(said)],
    [words.profile, said.profile],
    [words.format, joined(' ', said.format, said.formatVersion === said.format ? null : said.formatVersion)],
    [words.compression, said.compression],
    [words.camera, said.camera],
    [words.lens, said.lens],
    [words.taken, said.takenAt == null ? null : cameraTime(said.takenAt)],
    [words.place, place(said)],
    [words.software, said.software],
  ].flatMap(([name, value]) => (value == null || value === '' ? [] : [{ name: name ?? '', value }]));
}

const FORMATS: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/tiff': 'TIFF',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'application/pdf': 'PDF',
};

/** The format of a file as people call it. */
export function formatOf({ metadata, mediaType }: Pick<Artefact, 'metadata' | 'mediaType'>): string {
  return FORMATS[mediaType] ?? metadata?.format ?? mediaType;
}

function pixels(page: Pick<Artefact, 'width' | 'height'>, said: TechnicalMetadata): string | null {
  const width = page.width ?? said.width;
  const height = page.height ?? said.height;
  return width == null || height == null ? null : words.size(width, height, (width * height) / 1_000_000);
}

function resolution({ dpiAcross, dpiDown }: TechnicalMetadata): string | null {
  if (dpiAcross == null || dpiAcross <= 0) {
    return null;
  }
  const across = Math.round(dpiAcross);
  const down = Math.round(dpiDown ?? dpiAcross);
  return across === down ? words.dpi(across) : words.dpiBoth(across, down);
}

/** How large the original was, if the resolution is right. A resolution of a screen says nothing of paper. */
function paper(page: Pick<Artefact, 'width' | 'height'>, { dpiAcross, dpiDown, orientation }: TechnicalMetadata) {
  if (page.width === null || page.height === null || dpiAcross == null || dpiAcross <= 96) {
    return null;
  }
  // Resolution belongs to the picture as stored; from 5 on it lies on its side.
  const onSide = (orientation ?? 1) >= 5;
  const across = onSide ? (dpiDown ?? dpiAcross) : dpiAcross;
  const down = onSide ? dpiAcross : (dpiDown ?? dpiAcross);
  return words.centimetres((page.width / across) * 2.54, (page.height / down) * 2.54);
}

function turning(orientation: number): string {
  return words.turns[orientation as keyof typeof words.turns] ?? words.turnedSomehow;
}

function colour({ colour: name, bitsPerSample, samplesPerPixel }: TechnicalMetadata): string | null {
  const known = name == null ? null : (COLOURS[name.toLowerCase()] ?? name);
  const depth =
    bitsPerSample == null
      ? null
      : samplesPerPixel != null && samplesPerPixel > 1
        ? words.bitsEach(bitsPerSample, samplesPerPixel)
        : words.bits(bitsPerSample);
  return joined(', ', known, depth);
}

function place({ latitude, longitude }: TechnicalMetadata): string | null {
  return latitude == null || longitude == null ? null : words.coordinates(latitude, longitude);
}

function joined(by: string, ...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(by);
}
