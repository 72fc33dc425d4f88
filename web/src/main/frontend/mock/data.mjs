// Test tool. What the mock server shows: pages made up from a folder of pictures with their known text, or from nothing.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedded } from './iiif.mjs';
import { blankPage } from './png.mjs';

const MODEL = { name: 'kai-recogniser', version: '3', sha256: 'ab'.repeat(32) };

/** Pictures from MUNIMENT_MOCK_PAGES, each with NAME.json (boxes per character) beside it; otherwise drawn pages, the second of 108 megapixels. */
export function pictures(folder) {
  if (folder === undefined || !existsSync(folder)) {
    return [drawnPage('page_001.png', 1), drawnPage('page_002_large.png', 10), drawnPage('page_003.png', 2)];
  }
  return readdirSync(folder)
    .filter((name) => /\.(jpe?g|png)$/i.test(name))
    .sort()
    .map((name) => {
      const facts = join(folder, name.replace(/\.\w+$/, '.json'));
      const json = existsSync(facts) ? JSON.parse(readFileSync(facts, 'utf8')) : null;
      const type = /png$/i.test(name) ? 'image/png' : 'image/jpeg';
      const bytes = readFileSync(join(folder, name));
      const size = json?.meta ? [json.meta.W, json.meta.H] : [900, 1200];
      return {
        name,
        type,
        bytes,
        boxes: json?.boxes_before_rotation ?? inventedBoxes(),
        turned: json?.rotation_deg ?? 0,
        size,
        embedded: embedded(type, bytes, size),
      };
    });
}

/** A transcript from known boxes; certainties are invented but the same on every run. */
export function transcript(artefact, picture) {
  const [width, height] = picture.size;
  const turn = turner(picture.turned ?? 0, width, height);
  const lines = picture.boxes.map((line, at) => {
    const characters = line.chars.map(([text, x, y, w, h], index) =>
      character(text, turn, [x, y, w, h], at * 41 + index),
    );
    const [x, y, w, h] = line.box;
    return {
      id: randomUUID(),
      order: at + 1,
      polygon: corners(turn, [x - 6, y - 6, w + 12, h + 12]),
      text: line.text,
      confidence: characters.reduce((sum, one) => sum + one.confidence, 0) / Math.max(1, characters.length),
      characters,
    };
  });
  return {
    artefactId: artefact.id,
    writingMode: 'vertical-rl',
    width,
    height,
    model: MODEL,
    readAt: new Date().toISOString(),
    lines,
  };
}

function character(text, turn, box, seed) {
  const dice = createHash('sha1').update(`${text}${seed}`).digest();
  const confidence = dice[0] < 7 ? 0.38 + dice[1] / 1200 : dice[0] < 24 ? 0.6 + dice[1] / 900 : 0.92 + dice[1] / 3300;
  const rest = 1 - confidence;
  return {
    text,
    confidence,
    box: corners(turn, box),
    alternatives:
      confidence > 0.9
        ? []
        : [
            { text: '糧', confidence: rest * 0.6 },
            { text: '粮', confidence: rest * 0.25 },
          ],
  };
}

function corners(turn, [x, y, w, h]) {
  return [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ].map(turn);
}

function turner(degrees, width, height) {
  const angle = (-degrees * Math.PI) / 180;
  return ([x, y]) => {
    const dx = x - width / 2;
    const dy = y - height / 2;
    return [
      Math.round(width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle)),
      Math.round(height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle)),
    ];
  };
}

/** A page of minutes, 900 by 1200 pixels or so many times that, both ways. */
function drawnPage(name, times) {
  return {
    name,
    type: 'image/png',
    bytes: Buffer.concat([blankPage(90, 120), Buffer.from(name)]),
    boxes: inventedBoxes(times),
    size: [900 * times, 1200 * times],
  };
}

function inventedBoxes(times = 1) {
  const columns = [
    '第四次董事會議記錄',
    '日期民國二十三年十月十八日',
    '主席報告上次會議議決各案照行',
    '檳城來電報告米糧貨價',
    '散會',
  ];
  return columns.map((text, at) => ({
    text,
    box: [780 - at * 130, 90, 56, [...text].length * 62].map((one) => one * times),
    chars: [...text].map((one, index) => [
      one,
      ...[780 - at * 130, 90 + index * 62, 56, 56].map((side) => side * times),
    ]),
  }));
}
