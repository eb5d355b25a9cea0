// The marks that a page sets around a quote. They are the page's own, “…”, but for writing that runs from right to left:
// those two characters do not turn round with it, so there the pair of the quote's language is taken (Unicode CLDR).

const PAGE: readonly [opens: string, closes: string] = ['“', '”'];

const PAIRS: ReadonlyMap<string, readonly [opens: string, closes: string]> = new Map([
  ['ar', ['”', '“']],
  ['he', ['”', '”']],
  ['ur', ['”', '“']],
  ['fa', ['«', '»']],
]);

/** In the order of the text; `language` is a BCP 47 tag. */
export function surroundingMarks(language: string): readonly [opens: string, closes: string] {
  return PAIRS.get(language.split('-')[0] ?? language) ?? PAGE;
}
