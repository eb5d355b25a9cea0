// The cheapest way to turn a passage of the source into the quote: what names the exact difference to a person.
import { occurrences, straight } from './align.ts';
import type { QuoteReading } from './read-quote.ts';
import type { SourceText } from './source-text.ts';
import type { Token } from './tokens.ts';

/** A word or mark of the quote, or a place where an editor's mark lets the source run on. */
export type QuoteItem =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'skip'; readonly at: number };

export type Edit =
  | { readonly kind: 'same'; readonly source: number }
  | { readonly kind: 'changed'; readonly source: number; readonly token: Token }
  | { readonly kind: 'added'; readonly token: Token }
  | { readonly kind: 'dropped'; readonly source: number; readonly at: number }
  | { readonly kind: 'skipped' };

export interface Comparison {
  readonly edits: readonly Edit[];
  readonly cost: number;
  /** Words of the quote that were compared. */
  readonly words: number;
  /** Token range of the source that the quote comes nearest to. */
  readonly from: number;
  readonly to: number;
}

const MOST_CELLS = 4_000_000;
/** Items compared at once: see `firstDifference`. */
const MOST_ITEMS = 600;
// A changed word is likelier than an added one (at the quote's ends nothing else tells them apart), a dropped one likelier still.
const WORD_COST = { dropped: 7, changed: 8, added: 9 };
const MARK_COST = { dropped: 3, changed: 4, added: 5 };
const CASE_COST = 2;
const WORD_FOR_MARK_COST = 13;
const [SAME, CHANGED, ADDED, DROPPED, SKIP_START, SKIP_MORE] = [1, 2, 3, 4, 5, 6];

export function quoteItems(reading: QuoteReading): readonly QuoteItem[] {
  return reading.gaps.flatMap((gap, index): QuoteItem[] => {
    const part = reading.parts[index];
    const skips = gap.slice(0, 1).map((item): QuoteItem => ({ kind: 'skip', at: item.at }));
    if (part === undefined) return skips;
    const tokens =
      part.kind === 'run'
        ? part.tokens
        : [
            {
              key: straight(`${part.before}${part.inside}${part.after}`),
              start: part.at,
              end: part.end,
              isWord: true,
            },
          ];
    return [...skips, ...tokens.map((token): QuoteItem => ({ kind: 'token', token }))];
  });
}

/** A long quote is compared a piece at a time; the first piece that differs is the one to tell about. */
export function firstDifference(source: SourceText, items: readonly QuoteItem[]): Comparison {
  for (let from = 0; from + MOST_ITEMS < items.length; from += MOST_ITEMS / 2) {
    const piece = items.slice(from, from + MOST_ITEMS);
    const isSaid =
      piece.every((item) => item.kind === 'token') &&
      occurrences(source, { kind: 'run', tokens: piece.map((item) => item.token) }).length > 0;
    if (isSaid) continue;
    const comparison = compare(source, piece);
    if (comparison.cost > 0) return comparison;
  }
  return compare(source, items.slice(-MOST_ITEMS));
}

/** At most 600 words and marks against the window of the source that shares the most with them. */
function compare(source: SourceText, items: readonly QuoteItem[]): Comparison {
  const [low, high] = window(source, items);
  const width = high - low + 1;
  const ops = new Uint8Array((items.length + 1) * width);
  let previous = new Uint32Array(width);
  items.forEach((item, row) => {
    const current = new Uint32Array(width);
    const base = (row + 1) * width;
    for (let column = 0; column < width; column += 1) {
      const [cost, op] =
        item.kind === 'skip'
          ? skipCost(previous, current, column)
          : tokenCost(source, item.token, previous, current, column, low);
      current[column] = cost;
      ops[base + column] = op;
    }
    previous = current;
  });
  let end = 0;
  for (let column = 1; column < width; column += 1)
    if ((previous[column] ?? 0) < (previous[end] ?? 0)) end = column;
  return trace(items, ops, width, end, low, previous[end] ?? 0);
}

function skipCost(
  previous: Uint32Array,
  current: Uint32Array,
  column: number,
): readonly [number, number] {
  const fresh = previous[column] ?? 0;
  const running = column === 0 ? Number.MAX_SAFE_INTEGER : (current[column - 1] ?? 0);
  return fresh <= running ? [fresh, SKIP_START] : [running, SKIP_MORE];
}

function tokenCost(
  source: SourceText,
  token: Token,
  previous: Uint32Array,
  current: Uint32Array,
  column: number,
  low: number,
): readonly [number, number] {
  let cost = (previous[column] ?? 0) + (token.isWord ? WORD_COST : MARK_COST).added;
  let op = ADDED;
  const other = column === 0 ? undefined : source.tokens[low + column - 1];
  if (other === undefined) return [cost, op];
  const dropped = (current[column - 1] ?? 0) + (other.isWord ? WORD_COST : MARK_COST).dropped;
  if (dropped < cost) [cost, op] = [dropped, DROPPED];
  const across = (previous[column - 1] ?? 0) + changeCost(other, token);
  if (across <= cost) [cost, op] = [across, other.key === token.key ? SAME : CHANGED];
  return [cost, op];
}

function changeCost(a: Token, b: Token): number {
  if (a.key === b.key) return 0;
  if (a.key.toLowerCase() === b.key.toLowerCase()) return CASE_COST;
  if (a.isWord !== b.isWord) return WORD_FOR_MARK_COST;
  return (a.isWord ? WORD_COST : MARK_COST).changed;
}

function trace(
  items: readonly QuoteItem[],
  ops: Uint8Array,
  width: number,
  end: number,
  low: number,
  cost: number,
): Comparison {
  const edits: Edit[] = [];
  let column = end;
  for (let row = items.length; row > 0;) {
    const item = items[row - 1];
    if (item === undefined) break;
    const op = ops[row * width + column];
    const source = low + column - 1;
    if (op === SKIP_MORE || op === DROPPED) {
      const at = items[row]?.kind === 'token' ? startOf(items[row]) : endOf(item);
      if (op === DROPPED) edits.push({ kind: 'dropped', source, at });
      column -= 1;
      continue;
    }
    if (item.kind === 'skip') edits.push({ kind: 'skipped' });
    else if (op === SAME) edits.push({ kind: 'same', source });
    else if (op === CHANGED) edits.push({ kind: 'changed', source, token: item.token });
    else edits.push({ kind: 'added', token: item.token });
    if (op === SAME || op === CHANGED) column -= 1;
    row -= 1;
  }
  const words = items.filter((item) => item.kind === 'token' && item.token.isWord).length;
  return { edits: edits.reverse(), cost, words, from: low + column, to: low + end };
}

function startOf(item: QuoteItem | undefined): number {
  if (item === undefined) return 0;
  return item.kind === 'skip' ? item.at : item.token.start;
}

function endOf(item: QuoteItem): number {
  return item.kind === 'skip' ? item.at : item.token.end;
}

/** The stretch of the source in which the quote's rarer words lie thickest, small enough to compare in full. */
function window(source: SourceText, items: readonly QuoteItem[]): readonly [number, number] {
  const size = Math.max(items.length * 3, Math.floor(MOST_CELLS / (items.length + 1)));
  const n = source.tokens.length;
  if (n <= size) return [0, n];
  const weight = new Float64Array(n + 1);
  for (const key of new Set(
    items.flatMap((item) => (item.kind === 'token' ? [item.token.key] : [])),
  )) {
    const places = source.places.get(key) ?? [];
    for (const place of places) weight[place] = 1 / places.length;
  }
  let best = 0;
  let bestSum = -1;
  let sum = 0;
  for (let index = 0; index < n; index += 1) {
    sum += weight[index] ?? 0;
    if (index >= size) sum -= weight[index - size] ?? 0;
    if (sum > bestSum + 1e-9) {
      bestSum = sum;
      best = Math.max(0, index - size + 1);
    }
  }
  const low = Math.max(0, Math.min(best, n - size));
  return [low, Math.min(n, low + size)];
}
