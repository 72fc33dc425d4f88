// Test tool. A batch that came in without a kind: one page is known, one is asked about, one looks like another.

export function mixedBox(world, found, old) {
  const mixed = world.createBatch({ name: 'A mixed box', kind: 'undecided' });
  ['page.png', 'group.png', 'what.png'].forEach((name, at) =>
    world.addItem(mixed, name, Buffer.from(name), found[at % found.length]),
  );
  world.finishAll(mixed);

  const [page, group, what] = world.itemsOf(mixed);
  const [, first] = world.itemsOf(old);
  const said = (kind, confidence, ...reasons) => ({ kind, confidence, reasons, decidedBy: null });
  Object.assign(page, {
    kind: 'minutes',
    classification: said('minutes', 0.96, '27 columns of text cover 61 % of the picture.', 'Its rim is plain.'),
    alike: {
      artefactId: first.artefactId,
      itemId: first.id,
      batchId: old.id,
      batchName: old.name,
      fileName: first.fileName,
      page: 2,
      likeness: 0.93,
    },
  });
  Object.assign(group, {
    kind: 'photograph',
    classification: said('photograph', 0.78, 'No writing was found.', 'It has many tones.'),
  });
  Object.assign(what, {
    kind: 'undecided',
    classification: said('artwork', 0.54, 'No writing was found.', 'What it shows goes on beyond its rim.'),
  });
}
