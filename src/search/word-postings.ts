// Which quotes hold each word. Coded texts are sorted by their numbers once; what a word is found under is looked up
// when it is first asked for, since a reader asks for a few words of thousands.
import { groupsOf, type Numbers, SHORTEST_PREFIX } from './quote-index.ts';
import { type CodedTexts, GAP, OTHER_WORD } from './text-codes.ts';
import { isHyphen, isJoinable, readWord } from './tokens.ts';

// Some two milliseconds of work on a slow phone.
const PIECES_A_STEP = 1000;

export interface Postings {
  /** All words with the first two letters of this one, in no order; of a single letter only itself. */
  readonly sameStart: (word: string) => readonly string[];
  /** Words in one of the groups that `groupsOf` names. */
  readonly inGroup: (group: string) => readonly string[];
  /** Ascending; empty for a word that no quote holds. */
  readonly quotesOf: (word: string) => Numbers;
  /** Whether the piece of this code may stand beside another as the word. */
  readonly stands: (code: number, word: string) => boolean;
}

/** By code: the word that a piece is, "" for a gap; and those that are another word without their possessive. */
interface Terms {
  readonly terms: readonly string[];
  readonly bases: ReadonlyMap<number, string>;
}

function* termsOfPieces({ pieces, kinds }: CodedTexts): Generator<undefined, Terms> {
  const terms: string[] = [];
  const bases = new Map<number, string>();
  for (const [code, piece] of pieces.entries()) {
    const kind = kinds[code];
    if (kind === OTHER_WORD) {
      const { term, base } = readWord(piece);
      terms.push(term);
      if (base !== null) bases.set(code, base);
    } else terms.push(kind === GAP ? '' : piece);
    if (code % PIECES_A_STEP === 0) yield;
  }
  return { terms, bases };
}

/** For each code the quotes that hold it, ascending, as often as they do. */
function* quotesByCode({
  pieces,
  codes,
  starts,
}: CodedTexts): Generator<undefined, (code: number) => Uint32Array> {
  const from = new Uint32Array(pieces.length + 1);
  for (const code of codes) {
    const after = code + 1;
    from[after] = (from[after] ?? 0) + 1;
  }
  yield;
  for (let code = 1; code < from.length; code += 1)
    from[code] = (from[code] ?? 0) + (from[code - 1] ?? 0);
  const next = from.slice();
  const sorted = new Uint32Array(codes.length);
  yield;
  for (let quote = 0, at = 0; quote + 1 < starts.length; quote += 1) {
    for (const end = starts[quote + 1] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      const place = next[code] ?? 0;
      next[code] = place + 1;
      sorted[place] = quote;
    }
  }
  yield;
  return (code) => sorted.subarray(from[code], from[code + 1]);
}

const ascending = (lists: readonly Numbers[]): Uint32Array => {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  if (lists.length > 1) all.sort();
  return all.filter((quote, i) => i === 0 || quote !== all[i - 1]);
};

/** Hyphenated chains in one piece ("email" for "e-mail") and the quotes that hold them, ascending. */
function chainsOf(
  { pieces, kinds, codes, starts }: CodedTexts,
  terms: readonly string[],
  quotesOfCode: (code: number) => Uint32Array,
): ReadonlyMap<string, readonly number[]> {
  const hyphens = new Set<number>();
  for (const [code, piece] of pieces.entries())
    if (kinds[code] === GAP && isHyphen(piece)) hyphens.add(code);
  const chains = new Map<string, number[]>();
  const note = (chain: readonly string[], quote: number): void => {
    const word = chain.join('');
    if (chain.length < 2 || !isJoinable(word)) return;
    const quotes = chains.get(word);
    if (quotes === undefined) chains.set(word, [quote]);
    else if (quotes.at(-1) !== quote) quotes.push(quote);
  };
  for (const quote of ascending([...hyphens].map(quotesOfCode))) {
    let chain: string[] = [];
    let isAfterHyphen = false;
    for (let at = starts[quote] ?? 0; at < (starts[quote + 1] ?? 0); at += 1) {
      const code = codes[at] ?? 0;
      if (kinds[code] === GAP) {
        isAfterHyphen = hyphens.has(code);
        continue;
      }
      if (!isAfterHyphen) {
        note(chain, quote);
        chain = [];
      }
      chain.push(terms[code] ?? '');
      isAfterHyphen = false;
    }
    note(chain, quote);
  }
  return chains;
}

/** The postings, made in short steps. */
export function* postingsOf(texts: CodedTexts): Generator<undefined, Postings> {
  const { terms, bases } = yield* termsOfPieces(texts);
  const quotesOfCode = yield* quotesByCode(texts);
  const chains = chainsOf(texts, terms, quotesOfCode);
  yield;

  // Words by their first two letters, each with the codes under which it stands.
  const byStart = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const wordsWith = (start: string): ReadonlyMap<string, readonly number[]> => {
    const known = byStart.get(start);
    if (known !== undefined) return known;
    const codesOf = new Map<string, number[]>();
    const add = (word: string, code: number | null): void => {
      if (start.length < SHORTEST_PREFIX ? word !== start : !word.startsWith(start)) return;
      const codes = codesOf.get(word) ?? [];
      if (code !== null) codes.push(code);
      codesOf.set(word, codes);
    };
    for (const [code, term] of terms.entries()) if (term !== '') add(term, code);
    for (const [code, base] of bases) add(base, code);
    for (const word of chains.keys()) add(word, null);
    byStart.set(start, codesOf);
    return codesOf;
  };
  const startOf = (word: string): string => word.slice(0, SHORTEST_PREFIX);
  const sameStart = (word: string): readonly string[] => [...wordsWith(startOf(word)).keys()];

  const groups = new Map<string, readonly string[]>();
  const quotes = new Map<string, Numbers>();
  return {
    sameStart,
    inGroup: (group) => {
      let words = groups.get(group);
      if (words === undefined) {
        const all = group.startsWith('^')
          ? sameStart(group.slice(1))
          : new Set([...terms, ...bases.values(), ...chains.keys()]);
        words = [...all].filter((word) => groupsOf(word).includes(group));
        groups.set(group, words);
      }
      return words;
    },
    quotesOf: (word) => {
      let found = quotes.get(word);
      if (found === undefined) {
        const codes = wordsWith(startOf(word)).get(word) ?? [];
        found = ascending([...codes.map(quotesOfCode), chains.get(word) ?? []]);
        quotes.set(word, found);
      }
      return found;
    },
    stands: (code, word) => terms[code] === word || bases.get(code) === word,
  };
}
