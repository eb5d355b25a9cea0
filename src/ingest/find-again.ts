// Rows of a new export that are rows taken in earlier, in which other details were taken out: by a later version of the
// redaction rules, or by a reviewer here. Known by their date, roles and questions, and by the words that stand in both.
import { matchTokens, tokensOf, type Token } from './placeholder-match.ts';
import type { Role } from '../domain/role.ts';
import { isSeenAlike, type StoredRow } from './stored-rows.ts';

/** A row of the new export, of which no earlier row says exactly the same. */
export interface NewRow {
  readonly row: number;
  readonly kind: 'response' | 'comment';
  readonly date: string | null;
  readonly roles: readonly Role[];
  readonly texts: readonly NewText[];
}

export interface NewText {
  /** Which of the open questions it answers. */
  readonly place: string;
  readonly text: string;
  /** The id that the text has where it is the first to say this. */
  readonly firstId: string;
}

export interface FoundAgain {
  readonly old: StoredRow;
  /** For each text of the old row, which of the new row's texts it is. */
  readonly textOf: readonly number[];
  /** Which of the new row's texts answer a question that the old row left blank. */
  readonly added: readonly number[];
  /** Its words are those that were taken in; what differs was taken out by a reviewer since. */
  readonly isByHand: boolean;
  /** Nothing was taken out of either: signs were bent, or a date was lost. */
  readonly isSameWords: boolean;
  /** Words of the old row that the new one lacks: details that today's rules take out. */
  readonly isStricter: boolean;
  /** Words that stand in both. */
  readonly shared: number;
}

/** A row is looked up by so many of its rarest pairs of words, each in so many rows, and compared with so many. */
const RARE_PAIRS = 12;
const MAX_HOLDERS = 500;
const MAX_CANDIDATES = 8;
/** Fewer words in common are no evidence, unless the row stands in the same place of the file. */
const MIN_SHARED = 3;

/** One old row for one new row at most; by place in `rows`. `keptOut`: ids of texts that a reviewer keeps out. */
export function findAgain(
  rows: readonly NewRow[],
  old: readonly StoredRow[],
  keptOut: ReadonlySet<string>,
): Map<number, FoundAgain> {
  const found = new Map<number, FoundAgain>();
  if (old.length === 0) return found;
  const index = new Index(old);
  const used = new Set<StoredRow>();
  const pairs = rows.flatMap((row, at) => {
    const tokens = row.texts.map(({ text }) => tokensOf(text));
    return [...index.candidates(row, tokens)].flatMap((there) => {
      const pair = pairOf(row, tokens, there, keptOut);
      return pair === null ? [] : [{ at, pair, isInPlace: there.old.row === row.row }];
    });
  });
  // The surest first; where two are as sure, the row in the same place, then the order of the file.
  pairs.sort(
    (a, b) =>
      Number(b.pair.isByHand) - Number(a.pair.isByHand) ||
      Number(b.isInPlace) - Number(a.isInPlace) ||
      b.pair.shared - a.pair.shared ||
      a.at - b.at,
  );
  for (const { at, pair } of pairs) {
    if (found.has(at) || used.has(pair.old)) continue;
    found.set(at, pair);
    used.add(pair.old);
  }
  return found;
}

/** An earlier row with its texts taken apart once. */
interface KnownRow {
  readonly old: StoredRow;
  readonly tokens: readonly (readonly Token[])[];
}

/** Null where the one is not the other with details taken out. */
function pairOf(
  row: NewRow,
  tokens: readonly (readonly Token[])[],
  { old, tokens: oldTokens }: KnownRow,
  keptOut: ReadonlySet<string>,
): FoundAgain | null {
  if (!isSeenAlike(row, old)) return null;
  const textOf: number[] = [];
  const added: number[] = [];
  let [shared, onlyOld, onlyNew] = [0, 0, 0];
  let isByHand = true;
  for (const [at, { place, text, firstId }] of row.texts.entries()) {
    const there = old.texts[textOf.length];
    // The id follows from the words that came in then: they are the same, whatever was made of them since.
    const isSame = there?.id === firstId;
    const match = matchTokens(oldTokens[textOf.length] ?? [], tokens[at] ?? []);
    if (there?.place !== place || !(isSame || match !== null)) {
      if (keptOut.has(firstId)) continue;
      if (old.texts.some((other) => other.place === place)) return null;
      added.push(at);
      continue;
    }
    textOf.push(at);
    isByHand &&= isSame || there.text === text;
    shared += match?.shared ?? MIN_SHARED;
    onlyOld += match?.onlyFirst ?? 0;
    onlyNew += match?.onlySecond ?? 0;
  }
  if (textOf.length < old.texts.length) return null;
  const isSure = shared >= MIN_SHARED && shared >= onlyOld + onlyNew;
  if ((!isByHand || added.length > 0) && !isSure && row.row !== old.row) return null;
  const isSameWords = onlyOld + onlyNew === 0;
  return { old, textOf, added, isByHand, isSameWords, isStricter: onlyOld > 0, shared };
}

/** Earlier rows by what a new one may have in common with them. */
class Index {
  readonly #byPair = new Map<string, KnownRow[]>();
  readonly #byId = new Map<string, KnownRow>();
  readonly #byPlace = new Map<number, KnownRow[]>();

  constructor(rows: readonly StoredRow[]) {
    for (const old of rows) {
      const known = { old, tokens: old.texts.map(({ text }) => tokensOf(text)) };
      for (const { id } of old.texts) this.#byId.set(id, known);
      for (const pair of wordPairs(known.tokens)) push(this.#byPair, pair, known);
      push(this.#byPlace, old.row, known);
    }
  }

  candidates({ row, texts }: NewRow, tokens: readonly (readonly Token[])[]): ReadonlySet<KnownRow> {
    const rare = [...wordPairs(tokens)]
      .map((pair) => this.#byPair.get(pair) ?? [])
      .filter((holders) => holders.length > 0)
      .sort((a, b) => a.length - b.length)
      .slice(0, RARE_PAIRS);
    const votes = new Map<KnownRow, number>();
    for (const holders of rare)
      for (const one of holders.slice(0, MAX_HOLDERS)) votes.set(one, (votes.get(one) ?? 0) + 1);
    const distance = ({ old }: KnownRow): number => Math.abs(old.row - row);
    const likely = [...votes].sort(([a, m], [b, n]) => n - m || distance(a) - distance(b));
    return new Set([
      ...texts.flatMap(({ firstId }) => this.#byId.get(firstId) ?? []),
      ...(this.#byPlace.get(row) ?? []),
      ...likely.slice(0, MAX_CANDIDATES).map(([one]) => one),
    ]);
  }
}

/** Words that follow each other with no placeholder between them. */
function wordPairs(texts: readonly (readonly Token[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const tokens of texts) {
    let before: string | null = null;
    for (const { text, isWord, stands } of tokens) {
      if (stands > 0) before = null;
      else if (isWord) {
        const word = text.toLowerCase();
        if (before !== null) pairs.add(`${before} ${word}`);
        before = word;
      }
    }
  }
  return pairs;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
