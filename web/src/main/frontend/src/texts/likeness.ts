/** What is said of a page that looks like another one. */
export const likenessTexts = {
  looksLike: 'Looks like',
  page: (page: number, batch: string) => `page ${String(page)} of ${batch}`,
  /** Two decimals, as similarities are told everywhere. */
  how: (likeness: number) => `likeness ${likeness.toFixed(2)}`,
};
