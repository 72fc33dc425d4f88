/** What there is, in the order in which people are offered it, and what is done with it so far. */

const names: Readonly<Record<string, string>> = {
  minutes: 'Minutes',
  photograph: 'Photograph',
  card: 'Word card',
  artwork: 'Artwork',
  papyrus: 'Papyrus',
  undecided: 'Not decided yet',
};

export const kindTexts = {
  names,
  /** The kinds that something can be, in the order of the keys 1 to 5. */
  choices: ['minutes', 'photograph', 'card', 'artwork', 'papyrus'] as readonly string[],
  whatIsIt: 'What is it?',
  guess: (kind: string, percent: string) => `Perhaps: ${names[kind] ?? kind}, ${percent}.`,
  byModel: (kind: string, percent: string) => `${names[kind] ?? kind}, model, ${percent}`,
  byPerson: (kind: string, who: string) => `${names[kind] ?? kind}, ${who}`,
  why: 'Why',
  notSaid: 'What it is was not taken down',
  /** What a batch is said to hold. */
  ofBatch: {
    minutes: 'Minutes',
    photograph: 'Photographs',
    card: 'Word cards',
    artwork: 'Artworks',
    papyrus: 'Papyri',
    undecided: 'Decide for me',
  } as Readonly<Record<string, string>>,
  /** What becomes of it. */
  notes: {
    minutes: 'Each page is read line by line.',
    photograph: 'Photographs are kept and shown; faces and captions are not read yet.',
    card: 'Word cards are kept and shown; their text is not read yet.',
    artwork: 'Artworks are kept and shown; what scholars say of them is not searched yet.',
    papyrus: 'Papyri are kept and shown; similar fragments are not searched yet.',
    undecided: 'Each picture is looked at. You are asked about those that do not say what they are.',
  } as Readonly<Record<string, string>>,
};
