// Keeps a quote on its words when details are taken out of the text before or inside it.
import type { HandRedaction } from '../domain/decision.ts';
import { PLACEHOLDERS } from '../domain/placeholder.ts';
import type { Segment } from '../domain/quote.ts';
import type { Span } from '../domain/span.ts';

/** The text with each detail replaced by its placeholder. Spans that overlap an earlier one are left out. */
export function redactByHand(text: string, spans: readonly HandRedaction[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, kind } of inOrder(spans)) {
    result += text.slice(from, start) + PLACEHOLDERS[kind];
    from = end;
  }
  return result + text.slice(from);
}

/** The same words after the redaction; an edge inside a detail moves to the outer edge of its placeholder. */
export function shiftSegments(
  segments: readonly Segment[],
  spans: readonly HandRedaction[],
): readonly Segment[] {
  const ordered = inOrder(spans);
  return mapSpans(segments, (span) => ({
    start: shiftOffset(span.start, ordered, 'start'),
    end: shiftOffset(span.end, ordered, 'end'),
  }));
}

/** Where the same words stood before the redaction; an edge inside a placeholder moves to the outer edge of its detail. */
export function unshiftSegments(
  segments: readonly Segment[],
  spans: readonly HandRedaction[],
): readonly Segment[] {
  const ordered = inOrder(spans);
  return mapSpans(segments, (span) => ({
    start: unshiftOffset(span.start, ordered, 'start'),
    end: unshiftOffset(span.end, ordered, 'end'),
  }));
}

function mapSpans(segments: readonly Segment[], move: (span: Span) => Span): readonly Segment[] {
  return segments.map((segment) =>
    segment.kind === 'insert'
      ? { ...segment, over: segment.over === null ? null : move(segment.over) }
      : { kind: segment.kind, ...move(segment) },
  );
}

function unshiftOffset(
  offset: number,
  spans: readonly HandRedaction[],
  edge: 'start' | 'end',
): number {
  let moved = 0;
  for (const { start, end, kind } of spans) {
    const { length } = PLACEHOLDERS[kind];
    const from = start + moved;
    if (from + length <= offset) moved += length - (end - start);
    else if (from < offset) return edge === 'start' ? start : end;
    else break;
  }
  return offset - moved;
}

function shiftOffset(
  offset: number,
  spans: readonly HandRedaction[],
  edge: 'start' | 'end',
): number {
  let moved = 0;
  for (const { start, end, kind } of spans) {
    const { length } = PLACEHOLDERS[kind];
    if (end <= offset) moved += length - (end - start);
    else if (start < offset) return start + moved + (edge === 'end' ? length : 0);
    else break;
  }
  return offset + moved;
}

function inOrder(spans: readonly HandRedaction[]): readonly HandRedaction[] {
  const ordered: HandRedaction[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(span);
  }
  return ordered;
}
