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
  collection: (name: string) => `for “${name}”`,
} as const;
