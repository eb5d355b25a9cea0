// Text as it is kept: the person's own characters, with one form of Unicode, one line end and no stray blanks.

/** Whatever is not plain letters, figures, signs and single line ends. */
const UNUSUAL = /[^\n -~\u00A1-\u02FF\u2010-\u2027]/u;

/** True where none of what follows would change the text: most texts, and each is looked at several times. */
function isNormal(raw: string): boolean {
  if (UNUSUAL.test(raw) || /^[ \n]/u.test(raw) || raw.endsWith(' ') || raw.endsWith('\n'))
    return false;
  return !raw.includes('\n') || !/ \n|\n{3}/u.test(raw);
}

/**
 * NFC; LF; no-break spaces as spaces; no control characters, which no page can carry; no blanks at the ends of lines.
 * Blanks inside a line stay: a quote is what the person wrote.
 */
export function normaliseText(raw: string): string {
  if (isNormal(raw)) return raw;
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
  if (isNormal(raw) && !/\n| {2}|^"|"$/u.test(raw)) return raw;
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

const LONGEST_NO_ANSWER = Math.max(...[...NO_ANSWER].map((mark) => mark.length));

/** Blank, dots or dashes alone, or one of the marks that mean "nothing was answered". "None" and "No" are answers. */
export function isNoAnswer(text: string): boolean {
  if (text.length > LONGEST_NO_ANSWER && /[\p{L}\p{N}]/u.test(text)) return false;
  return /^[\s.…_–—-]*$/u.test(text) || NO_ANSWER.has(text.toLowerCase());
}
