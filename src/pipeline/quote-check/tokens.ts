// A text as words and marks with exact offsets: what two texts are compared by when one claims to quote the other.

import { UNSPACED } from '../../domain/word-count.ts';

/** Half-open [start, end) in UTF-16 code units of the text as given. */
export interface Token {
  /** Equal keys mean the same word or mark: NFC, and marks and dashes of any style alike. Case counts. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

export const ELLIPSIS = '…';

const INVISIBLE =
  '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufe0e\\ufe0f\\ufeff';
const APOSTROPHE = "'’ʼ‘`´＇";

// In order: dots that leave words out; numbers with their sign, currency and per cent (half a number is another
// number); words with apostrophes inside; dashes; single marks. Invisible characters belong to no token.
const TOKEN = new RegExp(
  [
    '(?<dots>…[.…]*|\\.{3,}|\\.(?:[ \\u00a0]\\.){2,3})',
    `(?<number>(?<![\\p{L}\\p{N}\\p{M}_][-−+]?)[-−+]?[$£€]?\\.?\\p{N}(?:[\\p{L}\\p{N}\\p{M}_]|[.,:/‐‑‒–—−-](?=\\p{N})|[${APOSTROPHE}](?=\\p{L}))*%?)`,
    `(?<sign>${UNSPACED}\\p{M}*)`,
    `(?<word>[\\p{L}\\p{N}\\p{M}_](?:[\\p{L}\\p{N}\\p{M}_\\u200b-\\u200d\\u00ad\\u2060\\ufeff]|[${APOSTROPHE}](?=\\p{L}))*)`,
    '(?<dash>-{2,3}|[-‐‑‒–—―−﹣－])',
    "(?<double>[\"“”„‟″«»＂]|''|``)",
    `(?<single>[${APOSTROPHE}‚‛′‹›])`,
    `(?<mark>\\p{Extended_Pictographic}(?:[\\p{EMod}\\ufe0f]|\\u200d\\p{Extended_Pictographic})*|[^\\s${INVISIBLE}])`,
  ].join('|'),
  'gu',
);

const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu');
/** Letters that a typesetter's file holds as one sign: “ﬁ”, “ﬂ”. */
const LIGATURES = /[\ufb00-\ufb06]/gu;
const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, 'gu');

/** Words and marks in reading order; linear in the length of the text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const isWord =
      groups['word'] !== undefined ||
      groups['number'] !== undefined ||
      groups['sign'] !== undefined;
    tokens.push({
      key: keyOf(match[0], groups),
      start: match.index,
      end: match.index + match[0].length,
      isWord,
    });
  }
  return tokens;
}

function keyOf(raw: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['dots'] !== undefined) return ELLIPSIS;
  if (groups['dash'] !== undefined) return '-';
  // Double and single marks are one mark here: a quote within a quote takes single ones.
  if (groups['double'] !== undefined || groups['single'] !== undefined) return '"';
  if (groups['mark'] !== undefined) return raw.replace(INVISIBLES, '').normalize('NFC');
  return raw
    .replace(INVISIBLES, '')
    .replace(APOSTROPHES, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}
