// Small numbers: hides what could point at a person, and as much more as it takes that no hidden number
// can be computed from those shown. Rule and limit: READERS research in DECISIONS.md ("Small numbers").
import type { Count } from '../domain/count.ts';

/** Groups below this many people are hidden: the commonest rule among US states (NCES 2011-603). */
export const SMALL_GROUP = 10;

export interface Cell {
  /** People who raised it. */
  readonly n: number;
  /** People in the group, null where the cell is itself the size of a group. */
  readonly of: number | null;
}

export interface SuppressedRow {
  readonly total: Count;
  readonly cells: readonly Count[];
}

/** What a reader who knows the rule can say of a cell: at least `low`, at most `high` people. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const exact = (n: number): Count => ({ shown: 'exact', n });

/** Shows every number as it is: the regime of public comments, where hiding would protect nothing. */
export function showRow(total: number, cells: readonly Cell[]): SuppressedRow {
  return { total: exact(total), cells: cells.map((cell) => exact(cell.n)) };
}

/**
 * Hides one row of a table whose cells add up to its total (in people).
 * Cells under the limit are hidden, and so are those that would show that nearly all of a group did;
 * then the smallest remaining cells, and at last the whole row, until each hidden cell could be two numbers or more.
 */
export function suppressRow(
  total: Cell,
  cells: readonly Cell[],
  limit = SMALL_GROUP,
): SuppressedRow {
  const shownTotal = hideSmall(total, limit);
  const counts = cells.map((cell) => hideSmall(cell, limit));
  while (hasComputable(shownTotal, total, counts, cells, limit)) {
    const next = smallestShown(counts, cells);
    // Nothing exact is left to hide: then the whole row stays unsaid.
    if (next === -1)
      return { total: { shown: 'hidden' }, cells: cells.map(() => ({ shown: 'hidden' })) };
    counts[next] = { shown: 'hidden' };
  }
  return { total: shownTotal, cells: counts };
}

/**
 * Of exactly ten people, "not fewer than ten" would say all ten; of exactly twenty, "neither few nor nearly all"
 * would say ten. Such a group shows nothing either way.
 */
function isTellTale(of: number, limit: number): boolean {
  return of === limit || of === 2 * limit;
}

function hideSmall(cell: Cell, limit: number): Count {
  if (cell.of !== null && isTellTale(cell.of, limit)) return { shown: 'hidden' };
  if (cell.n < limit) return { shown: 'fewer-than', limit };
  if (cell.of !== null && cell.of - cell.n < limit) return { shown: 'nearly-all' };
  return exact(cell.n);
}

/** The range that one shown count leaves open to a reader who knows the rule, before the row's sum is used. */
function boundsOf(count: Count, of: number | null, ceiling: number, limit = SMALL_GROUP): Bounds {
  const high = Math.min(of ?? ceiling, ceiling);
  switch (count.shown) {
    case 'exact':
      return { low: count.n, high: count.n };
    case 'fewer-than':
      return { low: 0, high: Math.min(count.limit - 1, high) };
    case 'nearly-all':
      return { low: Math.max(limit, (of ?? ceiling) - limit + 1), high };
    case 'hidden':
      if (of !== null && isTellTale(of, limit)) return { low: 0, high };
      return { low: limit, high: of === null ? high : Math.min(high, of - limit) };
  }
}

function hasComputable(
  shownTotal: Count,
  total: Cell,
  counts: readonly Count[],
  cells: readonly Cell[],
  limit: number,
): boolean {
  const totalBounds = boundsOf(shownTotal, total.of, total.of ?? total.n, limit);
  const ceiling = totalBounds.high;
  const bounds = counts.map((count, i) => boundsOf(count, cells[i]?.of ?? null, ceiling, limit));
  const low = bounds.reduce((sum, b) => sum + b.low, 0);
  const high = bounds.reduce((sum, b) => sum + b.high, 0);
  return bounds.some((b, i) => {
    if (counts[i]?.shown === 'exact') return false;
    const least = Math.max(b.low, totalBounds.low - (high - b.high));
    const most = Math.min(b.high, totalBounds.high - (low - b.low));
    return least >= most;
  });
}

/** Index of the smallest cell still shown, the first of equals; -1 when none is. */
function smallestShown(counts: readonly Count[], cells: readonly Cell[]): number {
  let best = -1;
  counts.forEach((count, i) => {
    if (count.shown !== 'exact') return;
    const n = cells[i]?.n ?? 0;
    if (best === -1 || n < (cells[best]?.n ?? 0)) best = i;
  });
  return best;
}
