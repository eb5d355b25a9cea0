// The name of a quote: it follows from the response and the segments, so nothing has to remember it.
import type { QuoteId, ResponseId } from '../domain/id.ts';
import { idLetters } from '../domain/id-letters.ts';
import type { Segment } from '../domain/quote.ts';

/** `q` and nine letters: the same response and segments always give the same id. */
export function quoteId(response: ResponseId, segments: readonly Segment[]): QuoteId {
  return `q${idLetters(`${response}\n${segments.map(written).join('\n')}`)}`;
}

function written(segment: Segment): string {
  if (segment.kind !== 'insert') return `${segment.kind} ${segment.start} ${segment.end}`;
  const over = segment.over === null ? '-' : `${segment.over.start} ${segment.over.end}`;
  return `insert ${over} ${JSON.stringify(segment.text)}`;
}
