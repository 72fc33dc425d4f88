/** What there is, in the order in which people are offered it, and what is done with it so far. */

const names: Readonly<Record<string, string>> = {
  minutes: 'Minutes',
  photograph: 'Photograph',
  card: 'Word card',
  artwork: 'Artwork',
  papyrus: 'Papyrus',
};

export const kindTexts = {
  names,
  /** What a batch is said to hold. */
  ofBatch: {
    minutes: 'Minutes',
    photograph: 'Photographs',
    card: 'Word cards',
    artwork: 'Artworks',
    papyrus: 'Papyri',
  } as Readonly<Record<string, string>>,
  /** What becomes of it. */
  notes: {
    minutes: 'Each page is read line by line.',
    photograph: 'Photographs are kept and shown; faces and captions are not read yet.',
    card: 'Word cards are kept and shown; their text is not read yet.',
    artwork: 'Artworks are kept and shown; what scholars say of them is not searched yet.',
    papyrus: 'Papyri are kept and shown; similar fragments are not searched yet.',
  } as Readonly<Record<string, string>>,
};
