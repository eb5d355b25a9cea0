// Cutting a quote from a response: word by word, with words left out and bracketed words put in. Pure: the page draws it.
import type { Segment } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';

export interface Insertion {
  /** Words that it stands for; empty (start = end) where it only adds. */
  readonly over: Span;
  readonly text: string;
}

/** A quote being cut. Omissions and insertions lie inside, in order, and never overlap. */
export interface CutDraft extends Span {
  readonly omits: readonly Span[];
  readonly inserts: readonly Insertion[];
}

/** Words as a reader sees them: what stands between white space. */
function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whole words that a selection touches; null where it touches none. A caret between words touches none. */
export function snap(text: string, start: number, end: number): Span | null {
  const touched = wordsOf(text).filter((word) =>
    start === end ? word.start <= start && start <= word.end : word.start < end && word.end > start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

export function startCut(text: string, start: number, end: number): CutDraft | null {
  const span = snap(text, start, end);
  return span === null ? null : { ...span, omits: [], inserts: [] };
}

/** One edge by one word; the same draft where there is no further word, or none would be left. */
export function moveEdge(
  text: string,
  draft: CutDraft,
  edge: 'start' | 'end',
  direction: 'earlier' | 'later',
): CutDraft {
  const words = wordsOf(text);
  const at =
    edge === 'start'
      ? words.findIndex((word) => word.end > draft.start)
      : words.findLastIndex((word) => word.start < draft.end);
  const word = words[at + (direction === 'earlier' ? -1 : 1)];
  if (word === undefined) return draft;
  const moved = edge === 'start' ? { ...draft, start: word.start } : { ...draft, end: word.end };
  return moved.start < moved.end ? tidy(text, moved) : draft;
}

/** Leaves the touched words out; puts them back where all of them are out already. */
export function omit(text: string, draft: CutDraft, start: number, end: number): CutDraft {
  const span = clip(snap(text, start, end), draft);
  if (span === null) return draft;
  const isOut = draft.omits.some((one) => one.start <= span.start && one.end >= span.end);
  const omits = isOut
    ? draft.omits.flatMap((one) => without(text, one, span))
    : [...draft.omits, span];
  const inserts = draft.inserts.filter(
    ({ over }) => over.end <= span.start || over.start >= span.end,
  );
  return tidy(text, { ...draft, omits, inserts });
}

/** Bracketed words for the selected ones, or added before the word at the caret. Empty text takes those there away. */
export function insert(
  text: string,
  draft: CutDraft,
  start: number,
  end: number,
  words: string,
): CutDraft {
  const over =
    start === end
      ? { start: caretPlace(text, draft, start), end: caretPlace(text, draft, start) }
      : clip(snap(text, start, end), draft);
  if (over === null) return draft;
  const others = draft.inserts.filter((one) => !touches(one.over, over));
  const clean = words.replaceAll(/[[\]]/gu, '').replaceAll(/\s+/gu, ' ').trim();
  const omits = draft.omits.filter((one) => over.start === over.end || !touches(one, over));
  return tidy(text, {
    ...draft,
    omits,
    inserts: clean === '' ? others : [...others, { over, text: clean }],
  });
}

/** As the pipeline keeps it: spaces beside gaps are in no segment. */
export function toSegments(text: string, draft: CutDraft): readonly Segment[] {
  const gaps = [
    ...draft.omits.map((span) => ({ span, text: null })),
    ...draft.inserts.map(({ over, text: words }) => ({ span: over, text: words })),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const segments: Segment[] = [];
  let from = draft.start;
  const keepTo = (end: number): void => {
    const span = trim(text, from, end);
    if (span !== null) segments.push({ kind: 'keep', ...span });
  };
  for (const { span, text: words } of gaps) {
    keepTo(span.start);
    if (words === null) segments.push({ kind: 'omit', start: span.start, end: span.end });
    else
      segments.push({ kind: 'insert', text: words, over: span.start === span.end ? null : span });
    from = Math.max(from, span.end);
  }
  keepTo(draft.end);
  return segments;
}

/** Null where the segments hold no words of the response. */
export function fromSegments(text: string, segments: readonly Segment[]): CutDraft | null {
  const spans = segments.flatMap((segment) =>
    segment.kind === 'insert' ? (segment.over === null ? [] : [segment.over]) : [segment],
  );
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  const omits: Span[] = [];
  const inserts: Insertion[] = [];
  let reached = first.start;
  for (const segment of segments) {
    if (segment.kind === 'keep') reached = segment.end;
    else if (segment.kind === 'omit') {
      omits.push({ start: segment.start, end: segment.end });
      reached = segment.end;
    } else {
      const next = nextWord(text, reached);
      inserts.push({ text: segment.text, over: segment.over ?? { start: next, end: next } });
      reached = segment.over?.end ?? reached;
    }
  }
  return { start: first.start, end: last.end, omits, inserts };
}

function nextWord(text: string, from: number): number {
  return wordsOf(text).find((word) => word.start >= from)?.start ?? from;
}

function caretPlace(text: string, draft: CutDraft, caret: number): number {
  const at = wordsOf(text).find((word) => word.end > caret)?.start ?? draft.end;
  return Math.min(Math.max(at, draft.start), draft.end);
}

/** Omissions merged and inside; at the very ends they simply end the quote. */
function tidy(text: string, draft: CutDraft): CutDraft {
  let { start, end } = draft;
  const omits: Span[] = [];
  const inside = draft.omits
    .flatMap((span) => clip(span, { start, end }) ?? [])
    .sort((a, b) => a.start - b.start);
  for (const span of inside) {
    const last = omits.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      omits[omits.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else omits.push(span);
  }
  const [first] = omits;
  if (first !== undefined && first.start <= start && first.end < end) {
    start = nextWord(text, first.end);
    omits.shift();
  }
  const last = omits.at(-1);
  if (last !== undefined && last.end >= end && last.start > start) {
    end = trim(text, start, last.start)?.end ?? last.start;
    omits.pop();
  }
  const inserts = draft.inserts
    .filter(({ over }) => over.start >= start && over.end <= end)
    .sort((a, b) => a.over.start - b.over.start);
  return { start, end, omits, inserts };
}

function without(text: string, span: Span, hole: Span): Span[] {
  const left = trim(text, span.start, hole.start);
  const right = trim(text, hole.end, span.end);
  return [left, right].filter((part) => part !== null);
}

function clip(span: Span | null, bounds: Span): Span | null {
  if (span === null) return null;
  const start = Math.max(span.start, bounds.start);
  const end = Math.min(span.end, bounds.end);
  return start < end ? { start, end } : null;
}

function trim(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  if (piece.trim() === '') return null;
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
}

function touches(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}
