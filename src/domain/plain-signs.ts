// Signs as a keyboard types them: an office program that saves a table again bends quotation marks, draws out hyphens and
// joins three dots, and the words are still the same.

const BENT = /[‘’‚‛ʼ“”„‐-―…]/u;

/** For comparing alone: what people wrote is kept as they wrote it. */
export function plainSigns(text: string): string {
  if (!BENT.test(text)) return text;
  return text
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .replaceAll('…', '...');
}
