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

/** Overlaps go to the kind of higher precedence, then to the longer find. In order of place. */
export function settle(found: readonly Found[]): Found[] {
  const ranked = [...found].sort(
    (a, b) =>
      PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Found[] = [];
  // A text holds few details, so comparing each with those kept costs little; long lists are cut by place below.
  const byPlace = new IntervalSet();
  for (const one of ranked) {
    if (byPlace.add(one.start, one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Disjoint intervals, found by bisection. */
class IntervalSet {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** False where it would overlap one that is there. */
  add(start: number, end: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    if ((this.#ends[low - 1] ?? -1) > start || (this.#starts[low] ?? Infinity) < end) return false;
    this.#starts.splice(low, 0, start);
    this.#ends.splice(low, 0, end);
    return true;
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
