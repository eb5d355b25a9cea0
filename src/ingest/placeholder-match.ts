// Whether two safe texts were one text before details were taken out of them: a placeholder in either stands for a few
// words of the other. Lets a row be known again after the rules of redaction changed, without keeping what was private.

import { plainSigns } from '../domain/plain-signs.ts';

/** A name has up to six words, and so has a school; a written-out address or link has more. */
const MAX_WORDS = 6;
const MAX_WORDS_OF: Readonly<Record<string, number>> = { address: 14, email: 8, link: 8 };
/** Two long texts full of placeholders could be aligned in very many ways; then they count as different. */
const MAX_STEPS = 20_000;
const MAX_PLACEHOLDERS = 500;

export interface SameText {
  /** Words that stand in both. */
  readonly shared: number;
  /** Words of the first that the second replaced by a placeholder, and the other way round. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** Null where the texts differ in more than details taken out; blanks and line ends don't count. */
export function matchRedacted(first: string, second: string): SameText | null {
  return matchTokens(tokensOf(first), tokensOf(second));
}

/** As `matchRedacted`, for texts that are compared with many. */
export function matchTokens(one: readonly Token[], other: readonly Token[]): SameText | null {
  const isFull = (tokens: readonly Token[]): boolean =>
    tokens.filter(({ stands }) => stands > 0).length > MAX_PLACEHOLDERS;
  if (isFull(one) || isFull(other)) return null;
  return new Match(one, other).from(0, 0);
}

export interface Token {
  readonly text: string;
  /** Counts what stands between blanks: "O’Brien," is one word of three tokens. */
  readonly word: number;
  readonly isWord: boolean;
  /** Of a placeholder: how many words it may stand for. */
  readonly stands: number;
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let word = 0;
  for (const { 0: token, groups } of plainSigns(text).matchAll(
    /\[(?<kind>[A-Za-z]+)[A-Za-z ]* removed\]|[\p{L}\p{M}\p{N}]+|\s+|[^\s]/gu,
  )) {
    if (/^\s/u.test(token)) {
      word += 1;
      continue;
    }
    const kind = groups?.['kind']?.toLowerCase();
    tokens.push({
      text: token,
      word,
      isWord: kind === undefined && /^[\p{L}\p{N}]/u.test(token),
      stands: kind === undefined ? 0 : (MAX_WORDS_OF[kind] ?? MAX_WORDS),
    });
  }
  return tokens;
}

class Match {
  readonly #first: readonly Token[];
  readonly #second: readonly Token[];
  readonly #failed = new Set<number>();
  #steps = 0;

  constructor(first: readonly Token[], second: readonly Token[]) {
    this.#first = first;
    this.#second = second;
  }

  /** How the rest of the one fits the rest of the other, from these places on. */
  from(i: number, j: number): SameText | null {
    let shared = 0;
    let [a, b] = [this.#first[i], this.#second[j]];
    while (a?.stands === 0 && b?.stands === 0 && a.text === b.text) {
      if (a.isWord) shared += 1;
      [a, b] = [this.#first[(i += 1)], this.#second[(j += 1)]];
    }
    if (a === undefined && b === undefined) return { shared, onlyFirst: 0, onlySecond: 0 };
    const place = i * (this.#second.length + 1) + j;
    this.#steps += 1;
    if (this.#failed.has(place) || this.#steps > MAX_STEPS) return null;
    const rest = this.#overPlaceholder(i, j);
    if (rest === null) this.#failed.add(place);
    return rest === null ? null : { ...rest, shared: rest.shared + shared };
  }

  #overPlaceholder(i: number, j: number): SameText | null {
    const [a, b] = [this.#first[i], this.#second[j]];
    if (a === undefined || b === undefined) return null;
    if (a.stands > 0 && b.stands > 0) {
      const rest = this.from(i + 1, j + 1);
      if (rest !== null) return rest;
    }
    if (a.stands > 0)
      for (const [end, words] of spansFrom(this.#second, j, a.stands)) {
        const rest = this.from(i + 1, end);
        if (rest !== null) return { ...rest, onlySecond: rest.onlySecond + words };
      }
    if (b.stands > 0)
      for (const [end, words] of spansFrom(this.#first, i, b.stands)) {
        const rest = this.from(end, j + 1);
        if (rest !== null) return { ...rest, onlyFirst: rest.onlyFirst + words };
      }
    return null;
  }
}

/** Ends of the spans that a placeholder may stand for, shortest first, with the number of plain words in each. */
function* spansFrom(
  tokens: readonly Token[],
  start: number,
  most: number,
): Generator<[end: number, words: number]> {
  const from = tokens[start]?.word ?? 0;
  let words = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.word - from >= most) return;
    if (token.isWord) words += 1;
    yield [at + 1, words];
  }
}
