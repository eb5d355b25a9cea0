// Names that a person’s words can give to files and addresses.

/** A name for a file or an address: small letters of a to z, digits and hyphens; empty where the words hold none. */
export function slugFrom(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
