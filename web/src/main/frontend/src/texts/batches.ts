/** What people read about whole batches, beyond what stands in the common texts. */

const whole = new Intl.NumberFormat('en');

export const batchTexts = {
  vet: (open: number) => (open === 0 ? 'Look at the decisions' : `Vet, ${whole.format(open)} waiting`),
  cancelIntegration: 'Stop integrating',
  placed: (done: number, all: number) => `${whole.format(done)} of ${whole.format(all)} placed`,
  decided: (confirmed: number, waiting: number) =>
    `${whole.format(confirmed)} confirmed, ${whole.format(waiting)} waiting`,
  integrated: (done: number, rejected: number) =>
    rejected === 0
      ? `${whole.format(done)} integrated`
      : `${whole.format(done)} integrated, ${whole.format(rejected)} rejected`,
  person: 'Who imported it',
  everybody: 'Everybody',
  delete: 'Delete',
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deletePages: (count: number) =>
    `${whole.format(count)} ${count === 1 ? 'page goes' : 'pages go'}, with what was read, typed and decided. This cannot be taken back.`,
  deleteIntegrated: (count: number) =>
    `${whole.format(count)} of them ${count === 1 ? 'is' : 'are'} in the catalogue, and will be missing there. Type the name of the batch to go on.`,
  typeName: 'Name of the batch',
  deleted: 'It is deleted.',
  deleteItem: 'Delete this page',
  deleteItemTitle: (name: string) => `Delete ${name}?`,
  deleteItemBody: 'The page goes with what was read, typed and decided. This cannot be taken back.',
  kinds: (kinds: readonly string[]) => kinds.join(', '),
  collection: (name: string) => `for “${name}”`,
} as const;
