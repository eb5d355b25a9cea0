// What a finder of personal details yields, and how overlapping finds are settled.
import type { RedactionKind } from '../../domain/response.ts';

/** Half-open [start, end) in UTF-16 code units of the text searched. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: RedactionKind;
}

/** `cues` are the bits of CUE that the words of the text announce. */
export type Finder = (text: string, cues: number) => Found[];

/** Earlier kinds win over later ones where two overlap: "jo@example.org" is an address, not a handle. */
const PRECEDENCE: readonly RedactionKind[] = [
  'email',
  'link',
  'card',
  'ssn',
  'ip',
  'birthdate',
  'address',
  'phone',
  'id',
  'handle',
  'school',
  'name',
];

/**
 * Overlaps go to the kind of higher precedence, then to the longer find; what of the other stands outside is cut to
 * whole words and stays a find. In order of place.
 */
export function settle(text: string, found: readonly Found[]): Found[] {
  if (found.length < 2) return [...found];
  const ranked = [...found].sort(
    (a, b) =>
      PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept = new Disjoint();
  for (const one of ranked) {
    for (const { start, end } of kept.gapsIn(one.start, one.end)) {
      const rest = start === one.start && end === one.end ? one : wholeWords(text, one, start, end);
      if (rest !== null) kept.add(rest);
    }
  }
  return kept.all;
}

/** What of a find lies between two places, without cut words and without signs at its ends. */
function wholeWords(text: string, one: Found, from: number, to: number): Found | null {
  let start = from;
  let end = to;
  if (start > one.start)
    while (start < end && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start += 1;
  if (end < one.end) while (end > start && /[\p{L}\p{N}]/u.test(text[end] ?? '')) end -= 1;
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start] ?? '')) start += 1;
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end -= 1;
  return end - start < 3 ? null : { start, end, kind: one.kind };
}

/** Finds that do not overlap, in order of place; looked up by bisection. */
class Disjoint {
  readonly all: Found[] = [];

  /** The first find that ends after `place`. */
  #after(place: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is free between two places. */
  gapsIn(start: number, end: number): { start: number; end: number }[] {
    const gaps: { start: number; end: number }[] = [];
    let from = start;
    for (let i = this.#after(start); i < this.all.length; i += 1) {
      const other = this.all[i];
      if (other === undefined || other.start >= end) break;
      if (other.start > from) gaps.push({ start: from, end: other.start });
      from = other.end;
    }
    if (from < end) gaps.push({ start: from, end });
    return gaps;
  }

  /** A find in a gap. */
  add(one: Found): void {
    this.all.splice(this.#after(one.start), 0, one);
  }
}

/** Every match of a global pattern that `accept` lets pass; `accept` must not search with the same pattern. `group` names the capture that is the detail. */
export function findAll(
  text: string,
  pattern: RegExp,
  kind: Found['kind'],
  accept?: (match: RegExpExecArray) => boolean,
): Found[] {
  const found: Found[] = [];
  // Not matchAll, which copies the pattern for each text; most texts have no match.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    if (accept !== undefined && !accept(match)) continue;
    const detail = match.groups?.detail;
    const offset = detail === undefined ? 0 : match[0].lastIndexOf(detail);
    const start = match.index + offset;
    const end = start + (detail ?? match[0]).length;
    if (end > start) found.push({ start, end, kind });
  }
  return found;
}
