// A text as words with what surrounds them: the ground on which names are looked for.
import { bitsOf } from './lexicon.ts';

export interface Word {
  /** Half-open; without a possessive ending. */
  readonly start: number;
  readonly end: number;
  /** As written, and in lower case with plain apostrophes. */
  readonly raw: string;
  readonly lower: string;
  /** What the lists know of it: bits of KNOWN. */
  readonly bits: number;
  /** `title`: first letter a capital; `upper`: all capitals, two letters or more; `initial`: one capital letter. */
  readonly shape: 'lower' | 'title' | 'upper' | 'initial';
  readonly isPossessive: boolean;
  /** A period stands right after it. */
  readonly hasPeriod: boolean;
  /** First word of a sentence, line or quotation. */
  readonly startsSentence: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

// Hyphens and apostrophes join: Mary-Kate, O’Brien, D'Andre. Underscores and digits part.
const WORD = /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}]*(?:['’‘-]\p{L}[\p{L}\p{M}]*)*(?![\p{N}_])/gu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|dr|prof|rev|sr|sra|srta|jr|st|sgt|lt|capt|col|gen|hon|fr|supt|asst|mt|ft|vs|v|etc|e\.g|i\.e)$/u;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    let raw = match[0];
    const possessive = /(?:['’‘]s|(?<=[sS])['’‘])$/iu.exec(raw);
    const after = text.slice(match.index + raw.length, match.index + raw.length + 2);
    let isPossessive =
      possessive !== null &&
      !/^(?:it|that|he|she|what|who|there|here|let|how|where|when)['’‘]s$/iu.test(raw);
    if (isPossessive) raw = raw.slice(0, -(possessive?.[0].length ?? 0));
    else isPossessive = /^[sS]$/u.test(raw.slice(-1)) && /^['’](?!\p{L})/u.test(after);
    const gap = text.slice(before, match.index);
    const last = words.at(-1);
    const endsSentence =
      last === undefined ||
      /[!?\n“"(:;•*|>\[]/u.test(gap) ||
      (gap.includes('.') &&
        !(last.hasPeriod && (ABBREVIATION.test(last.lower) || last.shape === 'initial')));
    const lower = raw.toLowerCase().replace(/[’‘]/gu, "'");
    words.push({
      start: match.index,
      end: match.index + raw.length,
      raw,
      lower,
      bits: bitsOf(lower, /^\p{Lu}/u.test(raw)),
      shape: shapeOf(raw),
      isPossessive,
      hasPeriod: after.startsWith('.') && !possessive,
      startsSentence: endsSentence,
      gap,
    });
    before = match.index + match[0].length;
  }
  return words;
}

function shapeOf(raw: string): Word['shape'] {
  if (!/^\p{Lu}/u.test(raw)) return 'lower';
  if (raw.length === 1) return 'initial';
  return raw === raw.toUpperCase() ? 'upper' : 'title';
}
