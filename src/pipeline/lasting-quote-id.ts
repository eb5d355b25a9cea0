// A quote's address outlives a redaction by hand: its id counts offsets in the text as it came in, not as it stands after
// details were taken out. So the same words keep their id, and no other words can come by it.
import type { QuoteId } from '../domain/id.ts';
import type { Segment } from '../domain/quote.ts';
import type { Response } from '../domain/response.ts';
import type { HandRedactions, Rulings } from './decide.ts';
import { quoteId } from './quote-id.ts';
import { unshiftSegments } from './shift-segments.ts';
import { textHash } from './text-hash.ts';

/** @param segments spans of the response's text as it is now */
export function lastingQuoteId(
  { id, text }: Pick<Response, 'id' | 'text'>,
  segments: readonly Segment[],
  { redactions }: Pick<Rulings, 'redactions'>,
): QuoteId {
  const made = redactions.get(id);
  return made === undefined
    ? quoteId(id, segments)
    : quoteId(id, asItCameIn(segments, textHash(text), made));
}

/**
 * The same spans in the text as it came in.
 * @param source hash of the text that they point into; where no redaction led to it, they stay as they are
 */
export function asItCameIn(
  segments: readonly Segment[],
  source: string | null,
  redactions: readonly HandRedactions[],
): readonly Segment[] {
  let hash = source;
  let found = segments;
  for (const { spans, before, after } of redactions.toReversed()) {
    if (after !== hash) continue;
    found = unshiftSegments(found, spans);
    hash = before;
  }
  return found;
}
