/** How affiliations compare: NFKC, lower case, white space collapsed. */
export const foldAffiliation = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
