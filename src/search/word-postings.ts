// Which quotes hold each word, found from coded texts in one pass over numbers.
import type { Numbers } from './quote-index.ts';
import type { CodedTexts, Piece } from './text-codes.ts';
import { isHyphen, isJoinable, readWord } from './tokens.ts';

// Quotes read in some two milliseconds on a slow phone.
const QUOTES_A_STEP = 64;

/** Words of the corpus, and for each piece of the texts the words under which it is found. */
export class Words {
  readonly places = new Map<string, number>();
  /** By code: the word itself and the word without its possessive, "" where there is none. */
  readonly terms: string[] = [];
  readonly bases: string[] = [];
  /** By code: one more than the place of each, 0 where there is none. */
  readonly termPlaces: Uint32Array;
  readonly basePlaces: Uint32Array;

  constructor(codes: number) {
    this.termPlaces = new Uint32Array(codes);
    this.basePlaces = new Uint32Array(codes);
  }

  place(word: string): number {
    let place = this.places.get(word);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(word, place);
    }
    return place;
  }

  add({ text, isWord }: Piece, code: number): void {
    const { term, base } = isWord ? readWord(text) : { term: '', base: null };
    this.terms.push(term);
    this.bases.push(base ?? '');
    if (isWord) this.termPlaces[code] = this.place(term) + 1;
    if (base !== null) this.basePlaces[code] = this.place(base) + 1;
  }

  /** Whether a piece may stand beside another as this word. */
  stands(code: number, word: string): boolean {
    return this.terms[code] === word || this.bases[code] === word;
  }
}

/** Pairs of a word's place and a quote, each once, in the order of the quotes. */
class Holdings {
  readonly #words: Uint32Array;
  readonly #quotes: Uint32Array;
  /** By word: one more than the quote noted last. */
  readonly #last: Uint32Array;
  #count = 0;

  constructor(most: number, words: number) {
    this.#words = new Uint32Array(most);
    this.#quotes = new Uint32Array(most);
    this.#last = new Uint32Array(words);
  }

  note(word: number, quote: number): void {
    if (this.#last[word] === quote + 1) return;
    this.#last[word] = quote + 1;
    this.#words[this.#count] = word;
    this.#quotes[this.#count] = quote;
    this.#count += 1;
  }

  /** For each word its quotes, ascending. */
  byWord(words: number): (word: number) => Uint32Array {
    const from = new Uint32Array(words + 1);
    for (let i = 0; i < this.#count; i += 1) {
      const after = (this.#words[i] ?? 0) + 1;
      from[after] = (from[after] ?? 0) + 1;
    }
    for (let word = 1; word <= words; word += 1)
      from[word] = (from[word] ?? 0) + (from[word - 1] ?? 0);
    const next = from.slice();
    const quotes = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i += 1) {
      const word = this.#words[i] ?? 0;
      const at = next[word] ?? 0;
      next[word] = at + 1;
      quotes[at] = this.#quotes[i] ?? 0;
    }
    return (word) => quotes.subarray(from[word], from[word + 1]);
  }
}

/** For each word the quotes that hold it, ascending. */
export function* postingsOf(
  { pieces, codes, starts }: CodedTexts,
  words: Words,
): Generator<undefined, (word: string) => Numbers> {
  const hyphens = pieces.map(({ text, isWord }) => !isWord && isHyphen(text));
  // A piece is at most a word, a word without its possessive and the end of a chain.
  const holdings = new Holdings(codes.length * 3, words.places.size + codes.length);
  let chain = '';
  let chained = 0;
  let isAfterHyphen = false;
  const endChain = (quote: number): void => {
    if (chained > 1 && isJoinable(chain)) holdings.note(words.place(chain), quote);
    chained = 0;
  };
  for (let quote = 0; quote + 1 < starts.length; quote += 1) {
    const end = starts[quote + 1] ?? 0;
    for (let at = starts[quote] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      const place = words.termPlaces[code] ?? 0;
      if (place === 0) {
        isAfterHyphen = hyphens[code] === true;
        continue;
      }
      holdings.note(place - 1, quote);
      const base = words.basePlaces[code] ?? 0;
      if (base > 0) holdings.note(base - 1, quote);
      if (!isAfterHyphen) endChain(quote);
      chain = chained === 0 ? (words.terms[code] ?? '') : chain + (words.terms[code] ?? '');
      chained += 1;
      isAfterHyphen = false;
    }
    endChain(quote);
    isAfterHyphen = false;
    if (quote % QUOTES_A_STEP === 0) yield;
  }
  const quotesOf = holdings.byWord(words.places.size);
  return (word) => {
    const place = words.places.get(word);
    return place === undefined ? [] : quotesOf(place);
  };
}
