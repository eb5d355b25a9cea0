// Finds where the parts of a quote stand in the source, in order: the reading that hides no negation or limit if
// there is one, then the tightest, then the leftmost. Linear in the source for each part.
import {
  isCaseMark,
  type GapItem,
  type Part,
  type PartWord,
  type QuoteReading,
} from './read-quote.ts';
import { neighbourWord, turnsMeaning, wordsIn, type SourceText } from './source-text.ts';

/** Token ranges [start, end) of the source, one for each part. */
export interface Alignment {
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly turnsMeaning: boolean;
}

/** What a strict reading forbids, let through to find out what is wrong with a quote. */
export interface Leniency {
  readonly cutWords: boolean;
  readonly emptyOmissions: boolean;
}

export const STRICT: Leniency = { cutWords: false, emptyOmissions: false };

interface State {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly turns: boolean;
  readonly from: State | null;
}

export function align(
  source: SourceText,
  reading: QuoteReading,
  leniency: Leniency,
): Alignment | null {
  let states: readonly State[] = [];
  for (const [index, part] of reading.parts.entries()) {
    const gap = reading.gaps[index] ?? [];
    const cutBefore = index === 0 || gap.length > 0;
    const cutAfter =
      index === reading.parts.length - 1 || (reading.gaps[index + 1] ?? []).length > 0;
    const length = part.kind === 'run' ? part.tokens.length : 1;
    const starts = occurrences(source, part).filter(
      (start) =>
        leniency.cutWords ||
        ((!cutBefore || source.insideWord[start] !== 1) &&
          (!cutAfter || source.insideWord[start + length] !== 1)),
    );
    states =
      index === 0
        ? starts.map((start) => firstState(source, gap, start, length))
        : follow(source, states, starts, length, gap, leniency);
    if (states.length === 0) return null;
  }
  return best(source, reading, states);
}

function firstState(
  source: SourceText,
  lead: readonly GapItem[],
  start: number,
  length: number,
): State {
  const [from, to] = leadRegion(source, lead, start);
  return {
    start,
    end: start + length,
    first: start,
    turns: turnsMeaning(source, from, to),
    from: null,
  };
}

/** Tokens that a bracket before the first part stands for: the next word of its sentence, or all of it where words are left out after it. */
export function leadRegion(
  source: SourceText,
  lead: readonly GapItem[],
  start: number,
): readonly [number, number] {
  if (!lead.some((item) => item.kind === 'bracket')) return [start, start];
  if (lead.at(-1)?.kind === 'omission') return [source.sentenceStart[start] ?? start, start];
  const word = neighbourWord(source, start - 1, -1);
  if (word === null) return [start, start];
  const whole = wholeWord(source, word);
  return [isNoOne(source, whole) ? whole - 1 : whole, start];
}

/** Where a word joined by a hyphen begins: a bracket over "one" of "no-one" stands for all of it. */
function wholeWord(source: SourceText, word: number): number {
  let start = word;
  while (source.insideWord[start] === 1) start -= 1;
  return start;
}

/** "No one" is one word in two: a bracket over its "one" stands for both. */
function isNoOne(source: SourceText, word: number): boolean {
  const [no, one] = [source.tokens[word - 1], source.tokens[word]].map((token) =>
    token?.key.toLowerCase(),
  );
  return no === 'no' && one === 'one';
}

/** The same for a bracket after the last part. */
export function tailRegion(
  source: SourceText,
  tail: readonly GapItem[],
  end: number,
): readonly [number, number] {
  if (!tail.some((item) => item.kind === 'bracket')) return [end, end];
  if (tail[0]?.kind === 'omission') return [end, source.sentenceEnd[end] ?? end];
  const word = neighbourWord(source, end, 1);
  if (word === null) return [end, end];
  let after = word + 1;
  while (source.insideWord[after] === 1) after += 1;
  return [end, after];
}

function follow(
  source: SourceText,
  before: readonly State[],
  starts: readonly number[],
  length: number,
  gap: readonly GapItem[],
  leniency: Leniency,
): readonly State[] {
  if (gap.length === 0) return followTightly(before, starts, length);
  const leastWords =
    gap.some((item) => item.kind === 'omission') && !leniency.emptyOmissions ? 1 : 0;
  const reached: State[] = [];
  let next = 0;
  // The nearest state behind, and the nearest one that turns no meaning: no other can do better for this start.
  let nearest: State | null = null;
  let nearestKind: State | null = null;
  for (const start of starts) {
    for (let state = before[next]; state !== undefined; state = before[next]) {
      if (state.end > start || wordsIn(source, state.end, start) < leastWords) break;
      nearest = state;
      if (!state.turns) nearestKind = state;
      next += 1;
    }
    const kind =
      nearestKind !== null && !turnsMeaning(source, nearestKind.end, start) ? nearestKind : null;
    const from: State | null = kind ?? nearest;
    if (from !== null)
      reached.push({ start, end: start + length, first: from.first, turns: kind === null, from });
  }
  return reached;
}

function followTightly(
  before: readonly State[],
  starts: readonly number[],
  length: number,
): readonly State[] {
  const byEnd = new Map(before.map((state) => [state.end, state]));
  return starts.flatMap((start) => {
    const from = byEnd.get(start);
    return from === undefined
      ? []
      : [{ start, end: start + length, first: from.first, turns: from.turns, from }];
  });
}

function best(
  source: SourceText,
  reading: QuoteReading,
  states: readonly State[],
): Alignment | null {
  const tail = reading.gaps[reading.parts.length] ?? [];
  let chosen: State | null = null;
  let chosenTurns = false;
  for (const state of states) {
    const [from, to] = tailRegion(source, tail, state.end);
    const turns = state.turns || turnsMeaning(source, from, to);
    const isBetter =
      chosen === null ||
      (chosenTurns && !turns) ||
      (chosenTurns === turns && state.end - state.first < chosen.end - chosen.first);
    if (isBetter) {
      chosen = state;
      chosenTurns = turns;
    }
  }
  if (chosen === null) return null;
  const places: { start: number; end: number }[] = [];
  for (let state: State | null = chosen; state !== null; state = state.from) {
    places.push({ start: state.start, end: state.end });
  }
  return { places: places.reverse(), turnsMeaning: chosenTurns };
}

/** Token indexes where a part stands, ascending. */
export function occurrences(source: SourceText, part: Part): readonly number[] {
  if (part.kind === 'part-word') return partWordPlaces(source, part);
  return runPlaces(
    source,
    part.tokens.map((token) => token.key),
  );
}

/** Knuth–Morris–Pratt, so that a source of one word repeated costs no more than any other. */
function runPlaces(source: SourceText, keys: readonly string[]): readonly number[] {
  if (keys.some((key) => !source.places.has(key))) return [];
  if (keys.length === 1) return source.places.get(keys[0] ?? '') ?? [];
  const fall = new Int32Array(keys.length);
  for (let index = 1, matched = 0; index < keys.length; index += 1) {
    while (matched > 0 && keys[index] !== keys[matched]) matched = fall[matched - 1] ?? 0;
    if (keys[index] === keys[matched]) matched += 1;
    fall[index] = matched;
  }
  const found: number[] = [];
  for (let index = 0, matched = 0; index < source.tokens.length; index += 1) {
    const key = source.tokens[index]?.key;
    while (matched > 0 && (matched === keys.length || key !== keys[matched]))
      matched = fall[matched - 1] ?? 0;
    if (key === keys[matched]) matched += 1;
    if (matched === keys.length) found.push(index - keys.length + 1);
  }
  return found;
}

function partWordPlaces(source: SourceText, part: PartWord): readonly number[] {
  if (isCaseMark(part)) {
    const spellings = new Set([part.inside.toLowerCase(), part.inside.toUpperCase()]);
    return [...spellings]
      .flatMap((letter) => source.places.get(`${letter}${straight(part.after)}`) ?? [])
      .sort((a, b) => a - b);
  }
  const before = straight(part.before);
  const after = straight(part.after);
  const found: number[] = [];
  for (const [key, places] of source.places) {
    if (
      key.length < before.length + after.length ||
      !key.startsWith(before) ||
      !key.endsWith(after)
    )
      continue;
    // A bracket may change the end or the start of a word, not make a new word of a letter or two.
    if ((before.length + after.length) * 2 >= key.length || /^'s?$/u.test(after))
      found.push(...places);
  }
  return found.sort((a, b) => a - b);
}

export function straight(letters: string): string {
  return letters.replaceAll(/['’ʼ‘`´＇]/gu, "'").normalize('NFC');
}
