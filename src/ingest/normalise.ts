// Text as it is kept: the person's own characters, with one form of Unicode, one line end and no stray blanks.

/** Nothing of what follows changes a text without any of this: most texts, and each is looked at several times. */
const MAY_CHANGE = /[^\n\t -~\u00A1-\u02FF\u2010-\u2027]|^\s|\s$|[ \t]\n|\n{3}/u;

/**
 * NFC; LF; no-break spaces as spaces; no control characters, which no page can carry; no blanks at the ends of lines.
 * Blanks inside a line stay: a quote is what the person wrote.
 */
export function normaliseText(raw: string): string {
  if (!MAY_CHANGE.test(raw)) return raw;
  return raw
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?<=[^ \t])[ \t]+(?=\n|$)/gu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** One line: for headers, questions, options, names and roles. */
export function normaliseLabel(raw: string): string {
  return normaliseText(raw)
    .replace(/\s+/gu, ' ')
    .replace(/^"+|"+$/gu, '')
    .trim();
}

const NO_ANSWER = new Set([
  'n/a',
  'na',
  'n.a.',
  'n/a.',
  '#n/a',
  'not applicable',
  'no answer',
  'no response',
]);

/** Blank, dots or dashes alone, or one of the marks that mean "nothing was answered". "None" and "No" are answers. */
export function isNoAnswer(text: string): boolean {
  return /^[\s.…_–—-]*$/u.test(text) || NO_ANSWER.has(text.toLowerCase());
}
