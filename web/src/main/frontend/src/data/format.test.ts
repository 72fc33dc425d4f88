import { describe, expect, it } from 'vitest';
import { artefact, item } from '../test/samples';
import { fileName, pageName } from './format';
import { isPrepared } from './prepared';

describe('names', () => {
  it('say which page of a file it is, where there are several', () => {
    expect(fileName({ fileName: 'minutes.tiff', filePage: 3, filePages: 12 })).toBe('minutes.tiff, page 3 of 12');
    expect(fileName({ fileName: 'scan.jpg', filePage: 1, filePages: 1 })).toBe('scan.jpg');
    expect(fileName({ fileName: 'scan.jpg', filePage: 1, filePages: null })).toBe('scan.jpg');
  });

  it('prefer what a person wrote to what was made from the file', () => {
    const third = { fileName: 'm.tiff', filePage: 3, filePages: 12 };
    expect(pageName(artefact({ ...third, title: 'm, page 3' }))).toBe('m.tiff, page 3 of 12');
    expect(pageName(artefact({ ...third, title: 'm.tiff, page 3' }))).toBe('m.tiff, page 3 of 12');
    expect(pageName(artefact({ ...third, title: null }))).toBe('m.tiff, page 3 of 12');
    expect(pageName(artefact({ ...third, title: 'Fourth meeting' }))).toBe('Fourth meeting');
  });
});

describe('a small picture', () => {
  it('is asked for only when there is one, so that no browser notes an error', () => {
    expect(isPrepared(item({ state: 'queued', stagesDone: 0 }))).toBe(false);
    expect(isPrepared(item({ state: 'processing', stage: 'prepare', stagesDone: 1 }))).toBe(false);
    expect(isPrepared(item({ state: 'failed', stage: 'prepare', stagesDone: 1 }))).toBe(false);
    expect(isPrepared(item({ state: 'processing', stage: 'detect-lines', stagesDone: 2 }))).toBe(true);
    expect(isPrepared(item({ state: 'vetting', stagesDone: 5 }))).toBe(true);
  });
});
