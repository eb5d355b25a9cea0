// Quotes that say something like a quote, with the reason: the rarer words that both hold, and themes they share.
// Made at build: a reader without a script has it too.
import type { QuoteId, ThemeId } from '../domain/id.ts';
import type { SearchRecord } from '../domain/search-record.ts';
import stopwords from 'natural/lib/natural/util/stopwords.js';
import { stem } from './stem.ts';
import { tokenise } from './tokens.ts';

export interface Likeness {
  readonly id: QuoteId;
  /** Words of this quote that the other holds in some form, rarest first, at most `REASON_WORDS`; never empty. */
  readonly words: readonly string[];
  /** Themes that both carry, in this quote's order. */
  readonly themes: readonly ThemeId[];
}

export interface LikenessOptions {
  /** At most so many for each quote. */
  readonly limit?: number;
}

const REASON_WORDS = 3;
/** Words that more quotes hold say little of what a quote is about, and comparing them all would take too long. */
const MOST_QUOTES = 100;
/** A word in more than this share of the quotes is no reason, in small corpora. */
const MOST_SHARE = 0.2;
/** Only the rarest words of a quote are compared. */
const MOST_WORDS = 8;
const SHORTEST = 4;
/** Shared weight below this is a coincidence: one word that a hundredth of the quotes hold, or two of the usual. */
const LEAST = 4.5;
const COMMON = new Set(
  [
    ...stopwords.words,
    ...'nobody somebody anybody everybody everyone someone anyone nothing something anything everything'.split(
      ' ',
    ),
    ...'always often sometimes usually really just even ever already actually maybe please every enough'.split(
      ' ',
    ),
    ...'said says tell told asked asking wants wanted need thing things going give gave given keep kept'.split(
      ' ',
    ),
    ...'know knew think thought feel felt come came went makes made taken took sure good great better best'.split(
      ' ',
    ),
    ...'cant wont dont didnt doesnt isnt wasnt arent werent couldnt wouldnt shouldnt havent hasnt hadnt aint'.split(
      ' ',
    ),
    ...'theyre youre thats theres heres whats lets theyve youve weve theyll youll mine yours ours theirs'.split(
      ' ',
    ),
    ...'people person time times first last next until without within around because though while'.split(
      ' ',
    ),
  ].map(stem),
);

/** Stem to the first word of the quote that has it. */
function stemsOf(text: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const { term, base } of tokenise(text)) {
    const word = base ?? term;
    if (word.length < SHORTEST) continue;
    const root = stem(word);
    if (!COMMON.has(root) && !stems.has(root)) stems.set(root, word);
  }
  return stems;
}

interface Shared {
  readonly root: string;
  readonly word: string;
  readonly weight: number;
}

interface Scored {
  readonly other: number;
  readonly score: number;
}

const best = (a: Scored, b: Scored): number => b.score - a.score || a.other - b.other;

/**
 * Up to `limit` (3) quotes for each quote, best first, ties in the order given. Only quotes in the same language, and
 * never one with the same words. A quote that shares no rarer word with any other has an empty list.
 */
export function moreLikeThis(
  records: readonly SearchRecord[],
  { limit = 3 }: LikenessOptions = {},
): ReadonlyMap<QuoteId, readonly Likeness[]> {
  const stems = records.map(({ text }) => stemsOf(text));
  const holders = new Map<string, number[]>();
  stems.forEach((found, number) => {
    for (const root of found.keys()) {
      const list = holders.get(root);
      if (list === undefined) holders.set(root, [number]);
      else list.push(number);
    }
  });
  const most = Math.max(2, Math.min(MOST_QUOTES, Math.ceil(records.length * MOST_SHARE)));
  const least = Math.min(LEAST, Math.log(1 + records.length / 2));

  /** The rarest words that another quote holds too. */
  const sharedBy = (number: number): readonly Shared[] =>
    [...(stems[number] ?? [])]
      .flatMap(([root, word]): readonly Shared[] => {
        const count = holders.get(root)?.length ?? 0;
        return count < 2 || count > most
          ? []
          : [{ root, word, weight: Math.log(1 + records.length / count) }];
      })
      .sort((a, b) => b.weight - a.weight || (a.root < b.root ? -1 : 1))
      .slice(0, MOST_WORDS);

  // One list for all quotes: a fresh one for each would cost most of the time.
  const weights = new Float64Array(records.length);
  const counts = new Uint8Array(records.length);
  const likenessesOf = (record: SearchRecord, number: number): readonly Likeness[] => {
    const shared = sharedBy(number);
    const touched: number[] = [];
    for (const { root, weight } of shared) {
      for (const other of holders.get(root) ?? []) {
        if (weights[other] === 0) touched.push(other);
        weights[other] = (weights[other] ?? 0) + weight;
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const scored: Scored[] = [];
    for (const other of touched) {
      const weight = weights[other] ?? 0;
      const count = counts[other] ?? 0;
      weights[other] = 0;
      counts[other] = 0;
      const candidate = records[other];
      if (candidate === undefined || weight < least || candidate.text === record.text) continue;
      if (candidate.language !== record.language) continue;
      const isOnTheme = candidate.themes.some((theme) => record.themes.includes(theme));
      // A word in common is a coincidence, and two are where the quotes are about different things.
      if (count < 2 || !isOnTheme) continue;
      // Long quotes share words by their length alone.
      scored.push({ other, score: weight / Math.sqrt(stems[other]?.size ?? 1) });
    }
    const chosen: Likeness[] = [];
    const texts = new Set<string>();
    for (const { other } of scored.sort(best)) {
      const candidate = records[other];
      // The same words twice in a list of three help nobody.
      if (candidate === undefined || texts.has(candidate.text)) continue;
      texts.add(candidate.text);
      const words = shared
        .filter(({ root }) => stems[other]?.has(root) === true)
        .map(({ word }) => word);
      const themes = record.themes.filter((theme) => candidate.themes.includes(theme));
      chosen.push({ id: candidate.id, words: words.slice(0, REASON_WORDS), themes });
      if (chosen.length === limit) break;
    }
    return chosen;
  };
  return new Map(records.map((record, number) => [record.id, likenessesOf(record, number)]));
}
