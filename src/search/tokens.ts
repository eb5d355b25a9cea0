// Words as the search sees them: the same reading of a quote when it is indexed, of a query, and of a text to be marked.

/** One word of a text. `start` and `end` are UTF-16 code units of the text it was read from. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no accents, no apostrophes. */
  readonly term: string;
  /** Without the possessive: "teacher" for "teacher's"; null where there is none. */
  readonly base: string | null;
  /** First word of a hyphenated chain: the chain in one piece, "email" for "e-mail", and where it ends. */
  readonly joined: { readonly term: string; readonly end: number } | null;
}

const INVISIBLE = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
const APOSTROPHE = String.raw`'’‘ʼ＇´\u0060`;
// A word is letters, digits and their marks, with apostrophes inside; an emoji is a word of its own.
const WORD = new RegExp(
  String.raw`[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}${INVISIBLE}]*(?:[${APOSTROPHE}][\p{L}\p{N}\p{M}${INVISIBLE}]+)*|(?![©®™])\p{Extended_Pictographic}`,
  'gu',
);
// Scripts written without spaces: each character is a word, and a run of them is searched side by side.
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const UNSPACED_PARTS = new RegExp(`[${UNSPACED}]\\p{M}*|[^${UNSPACED}]+`, 'gu');

const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/gu;
const NOT_IN_TERM = /[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu;
// Letters that Unicode does not decompose and that people type without.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const TO_PLAIN = /[ßæœøłđðþħıς]/gu;
const PLAIN_ASCII = /^[a-z0-9]+$/u;
const HYPHEN = /^[-\u2010\u2011]$/u;
const JOINED_LIMIT = 40;

/** True for a word that is searched exactly as it stands, in small letters and digits. */
export function isPlain(word: string): boolean {
  return PLAIN_ASCII.test(word);
}

/** A word without the differences that a reader doesn't mean: case, accents, apostrophes, width. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(NOT_IN_TERM, '')
    .replace(TO_PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

const POSSESSIVE = new RegExp(`[${APOSTROPHE}][sS]$`, 'u');

/** A character of a script written without spaces, which stands for a word here and says little alone. */
export function isUnspaced(term: string): boolean {
  return HAS_UNSPACED.test(term);
}

/** True for what may stand inside a hyphenated chain, between two of its words. */
export function isHyphen(gap: string): boolean {
  return HYPHEN.test(gap);
}

/** Whether the words of a hyphenated chain are searched in one piece too. */
export function isJoinable(term: string): boolean {
  return term.length <= JOINED_LIMIT;
}

/** One word as `tokenise` found it, read again by itself. */
export function readWord(raw: string): Pick<Token, 'term' | 'base'> {
  return tokenOf(raw, 0) ?? { term: '', base: null };
}

function tokenOf(raw: string, start: number): Token | null {
  const term = fold(raw);
  if (term === '') return null;
  const base = POSSESSIVE.test(raw) ? fold(raw.slice(0, -2)) : '';
  return { start, end: start + raw.length, term, base: base === '' ? null : base, joined: null };
}

/** All words of a text, in order. Empty for a text without letters, digits and emoji. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    if (HAS_UNSPACED.test(raw)) {
      for (const part of raw.matchAll(UNSPACED_PARTS)) {
        const token = tokenOf(part[0], match.index + part.index);
        if (token !== null) tokens.push(token);
      }
    } else {
      const token = tokenOf(raw, match.index);
      if (token !== null) tokens.push(token);
    }
  }
  return joinHyphenated(text, tokens);
}

function joinHyphenated(text: string, tokens: Token[]): readonly Token[] {
  for (let first = 0; first < tokens.length; first += 1) {
    let last = first;
    let term = tokens[first]?.term ?? '';
    for (;;) {
      const here = tokens[last];
      const next = tokens[last + 1];
      if (here === undefined || next === undefined) break;
      if (!isHyphen(text.slice(here.end, next.start))) break;
      term += next.term;
      last += 1;
    }
    const start = tokens[first];
    const end = tokens[last];
    if (last > first && start !== undefined && end !== undefined && isJoinable(term)) {
      tokens[first] = { ...start, joined: { term, end: end.end } };
    }
    first = last;
  }
  return tokens;
}

/** Every term under which a word is found: as it stands, without its possessive, and joined with what follows its hyphen. */
export function termsOf(token: Token): readonly string[] {
  const terms = [token.term];
  if (token.base !== null) terms.push(token.base);
  if (token.joined !== null) terms.push(token.joined.term);
  return terms;
}

/** A word as it stands and without its possessive: what may stand beside another word. */
export function neighbourTerms(token: Token): readonly string[] {
  return token.base === null ? [token.term] : [token.term, token.base];
}
