// The text of a quote, derived from its response and segments: the only way a quote's words come to a page.
import type { Segment } from '../domain/quote.ts';
import { countWords } from '../domain/word-count.ts';

const CLOSING_MARK = /^[.,;:!?)\]}’”'"%…]/u;

/**
 * The response's words with `…` and `[ ]`, line breaks as spaces, without quotation marks around it.
 * Throws where the segments do not fit the source: a quote never shows words that are not there.
 */
export function quoteText(source: string, segments: readonly Segment[]): string {
  assertInOrder(source, segments);
  let text = '';
  segments.forEach((segment, index) => {
    const piece = pieceOf(source, segment);
    const before = segments[index - 1];
    text += before === undefined || isGlued(before, segment, piece) ? piece : ` ${piece}`;
  });
  return text.trim();
}

function pieceOf(source: string, segment: Segment): string {
  switch (segment.kind) {
    case 'keep':
      return source.slice(segment.start, segment.end).replaceAll(/\s+/gu, ' ').trim();
    case 'omit':
      return '…';
    case 'insert':
      return `[${segment.text}]`;
  }
}

/** Whether a piece stands against the one before it, as "[T]he" or "[they], too" do. */
function isGlued(before: Segment, segment: Segment, piece: string): boolean {
  if (before.kind === 'insert' && segment.kind === 'keep') {
    return before.over === null ? CLOSING_MARK.test(piece) : before.over.end === segment.start;
  }
  if (before.kind === 'keep' && segment.kind === 'insert')
    return segment.over?.start === before.end;
  return before.kind === 'keep' && segment.kind === 'keep' && before.end === segment.start;
}

function assertInOrder(source: string, segments: readonly Segment[]): void {
  let reached = 0;
  for (const segment of segments) {
    const span = segment.kind === 'insert' ? segment.over : segment;
    if (span === null) continue;
    if (span.start < reached || span.end <= span.start || span.end > source.length) {
      throw new RangeError(
        `a segment at ${span.start}–${span.end} does not fit its response or stands out of order`,
      );
    }
    reached = span.end;
  }
}

/** Words of a quote as a reader counts them, an editor's in brackets included. */
export function quoteWords(text: string): number {
  return countWords(text);
}

/** How many words each omission left out, in order. */
export function omittedWordCounts(source: string, segments: readonly Segment[]): readonly number[] {
  return segments
    .filter((segment) => segment.kind === 'omit')
    .map((segment) => countWords(source.slice(segment.start, segment.end)));
}
