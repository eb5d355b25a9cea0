// How well each quote matches one word or phrase of a query, as a small number per quote: lower is better.
import { findPhrase } from './find-phrase.ts';
import { type Numbers, type QuoteIndex, SHORT_WORD, SHORTEST_PREFIX } from './quote-index.ts';
import type { Unit } from './read-query.ts';
import { stem } from './stem.ts';
import { isUnspaced } from './tokens.ts';

const LITERAL = 0;
const STEM = 1;
const PREFIX = 2;
/** A near spelling; those that are further off count more. */
export const NEAR = 3;
export const NONE = 255;

/** One level for each quote of the index. */
export type Levels = Uint8Array;

function mark(levels: Levels, quotes: Numbers, level: number): void {
  for (const quote of quotes) {
    if ((levels[quote] ?? NONE) > level) levels[quote] = level;
  }
}

/** Whether a word of the query also finds longer words that start with it. */
export function findsLonger(word: string, last: boolean): boolean {
  return word.length >= SHORTEST_PREFIX && (last || word.length > SHORT_WORD);
}

async function markWord(
  index: QuoteIndex,
  levels: Levels,
  word: string,
  longer: boolean,
): Promise<void> {
  const [forms, starts] = await Promise.all([
    index.wordsOfStem(stem(word)),
    longer ? index.startingWith(word) : [],
  ]);
  for (const form of forms) mark(levels, form.quotes, form.word === word ? LITERAL : STEM);
  for (const quotes of starts) mark(levels, quotes, PREFIX);
}

async function markLiteral(index: QuoteIndex, levels: Levels, word: string): Promise<void> {
  const forms = await index.wordsOfStem(stem(word));
  for (const form of forms) if (form.word === word) mark(levels, form.quotes, LITERAL);
}

function emptyLevels(index: QuoteIndex): Levels {
  return new Uint8Array(index.size).fill(NONE);
}

/** Quotes that hold every word, at the level of their worst; none where a word is nowhere. */
function worstOf(all: readonly Levels[], size: number): Levels {
  const worst = new Uint8Array(size);
  for (const levels of all) {
    for (let quote = 0; quote < size; quote += 1) {
      worst[quote] = Math.max(worst[quote] ?? NONE, levels[quote] ?? NONE);
    }
  }
  return worst;
}

/** Literal only: what `-word` leaves out and what a phrase in quotation marks finds. */
export async function matchLiterally(index: QuoteIndex, unit: Unit): Promise<Levels> {
  const levels = emptyLevels(index);
  const [first = ''] = unit.words;
  if (unit.words.length === 1) await markLiteral(index, levels, first);
  else mark(levels, await findPhrase(index, unit.words), LITERAL);
  if (unit.joined !== null) await markLiteral(index, levels, unit.joined);
  return levels;
}

/**
 * Levels of one unit over all quotes. Words typed as one ("parent-teacher") are literal side by side or joined, and
 * another form anywhere in the quote; in scripts without spaces a run of characters is literal or nothing.
 */
export async function matchUnit(index: QuoteIndex, unit: Unit): Promise<Levels> {
  if (unit.quoted) return matchLiterally(index, unit);
  const [first = ''] = unit.words;
  if (unit.words.length === 1) {
    const levels = emptyLevels(index);
    await markWord(index, levels, first, findsLonger(first, unit.last));
    return levels;
  }
  const literal = await matchLiterally(index, unit);
  if (unit.words.every(isUnspaced)) return literal;
  const parts = await Promise.all(
    unit.words.map(async (word) => {
      const levels = emptyLevels(index);
      await markWord(index, levels, word, findsLonger(word, unit.last));
      return levels;
    }),
  );
  const apart = worstOf(parts, index.size);
  for (let quote = 0; quote < index.size; quote += 1) {
    if (literal[quote] === LITERAL) apart[quote] = LITERAL;
    else if (apart[quote] === LITERAL) apart[quote] = STEM;
  }
  return apart;
}

/** Adds near spellings, best first, to the levels of a unit of one word. */
export async function matchNear(
  index: QuoteIndex,
  levels: Levels,
  words: readonly string[],
): Promise<void> {
  const postings = await Promise.all(words.map((word) => index.wordsOfStem(stem(word))));
  words.forEach((word, rank) => {
    for (const form of postings[rank] ?? []) {
      if (form.word === word) mark(levels, form.quotes, NEAR + rank);
    }
  });
}
