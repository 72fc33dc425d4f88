import { describe, expect, it } from 'vitest';
import { item } from '../test/samples';
import { fileGroups } from './fileGroups';

const page = (fileName: string, filePage: number, filePages: number | null) =>
  item({ id: `${fileName}-${String(filePage)}-${String(Math.random())}`, fileName, filePage, filePages });

describe('pages of one file', () => {
  it('stand together, files of one page alone', () => {
    const groups = fileGroups([
      page('a.jpg', 1, 1),
      page('m.tiff', 1, 3),
      page('m.tiff', 2, 3),
      page('m.tiff', 3, 3),
      page('b.jpg', 1, null),
    ]);
    expect(groups.map((group) => [group.fileName, group.pages, group.items.length])).toEqual([
      ['a.jpg', 1, 1],
      ['m.tiff', 3, 3],
      ['b.jpg', 1, 1],
    ]);
  });

  it('keeps two files of the same name apart', () => {
    const twice = [page('m.tiff', 1, 2), page('m.tiff', 2, 2), page('m.tiff', 1, 2), page('m.tiff', 2, 2)];
    expect(fileGroups(twice)).toHaveLength(2);
    expect(fileGroups([page('scan.jpg', 1, 1), page('scan.jpg', 1, 1)])).toHaveLength(2);
  });

  it('knows how many pages there are also when a filter shows some', () => {
    const [group] = fileGroups([page('m.tiff', 2, 9), page('m.tiff', 7, 9)]);
    expect(group).toMatchObject({ pages: 9 });
    expect(group?.items).toHaveLength(2);
  });
});
