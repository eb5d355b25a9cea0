// Splits a quote's words into plain and marked stretches, for the page to set.
import type { Quote } from '../domain/quote.ts';
import type { Span } from '../domain/span.ts';
import { countWords } from '../domain/word-count.ts';

export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Stretches in order; their texts joined are the text. Spans must be in order and apart. */
export function stretches(text: string, spans: readonly Span[]): readonly Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) parts.push({ text: text.slice(at, span.start), marked: false });
    parts.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The span that carries a theme in the quote; null where only the response as a whole carries it. */
export function markOf(quote: Quote, theme: string): Span | null {
  return quote.themes.find((one) => one.theme === theme)?.mark ?? null;
}

/** Where a quote's words stand in its response: its kept spans, and what an editor's words replaced left out. */
export function keptSpans(quote: Quote): readonly Span[] {
  return quote.segments.flatMap((segment) =>
    segment.kind === 'keep' ? [{ start: segment.start, end: segment.end }] : [],
  );
}

/** How many words of the response stand before the quote and after it. */
export function wordsAround(
  quote: Pick<Quote, 'segments'>,
  response: string,
): { readonly before: number; readonly after: number } {
  const spans = quote.segments.flatMap((segment) =>
    segment.kind === 'insert' ? (segment.over ?? []) : segment,
  );
  if (spans.length === 0) return { before: 0, after: 0 };
  return {
    before: countWords(response.slice(0, Math.min(...spans.map(({ start }) => start)))),
    after: countWords(response.slice(Math.max(...spans.map(({ end }) => end)))),
  };
}

/** Spans in order with overlaps joined, so that several quotes of one response can be marked at once. */
export function unite(spans: readonly Span[]): readonly Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = united.at(-1);
    if (last !== undefined && span.start <= last.end)
      united[united.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else united.push(span);
  }
  return united;
}

export interface Paragraph {
  readonly stretches: readonly Stretch[];
  /** The line breaks that follow it in the text, kept so that the page holds the response to the letter. */
  readonly breaks: string;
}

/** A response's paragraphs with its marks; all texts and breaks joined are the response. */
export function paragraphs(text: string, spans: readonly Span[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const pattern = /\n(?:[ \t]*\n)+/gu;
  let at = 0;
  const add = (end: number, breaks: string): void => {
    const inside = spans
      .filter((span) => span.start < end && span.end > at)
      .map((span) => ({ start: Math.max(span.start, at) - at, end: Math.min(span.end, end) - at }));
    found.push({ stretches: stretches(text.slice(at, end), inside), breaks });
  };
  for (const match of text.matchAll(pattern)) {
    add(match.index, match[0]);
    at = match.index + match[0].length;
  }
  add(text.length, '');
  return found;
}
