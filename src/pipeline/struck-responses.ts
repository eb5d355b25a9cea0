// Withdrawn quotes reach further than their own words.
import type { QuoteId, ResponseId } from '../domain/id.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Rulings } from './decide.ts';
import { voicePassages } from './draft/voice-passages.ts';
import { lastingQuoteId } from './lasting-quote-id.ts';
import type { Candidate } from './resolve-call.ts';

/**
 * Responses of which a quote was withdrawn. Their whole text would bring its words back, so it is shown nowhere; the
 * response stays counted.
 */
export function struckResponses(
  candidates: ReadonlyMap<QuoteId, Candidate>,
  voices: readonly TaggedResponse[],
  rulings: Rulings,
): ReadonlySet<ResponseId> {
  const struck = new Set<ResponseId>();
  if (rulings.withdrawn.size === 0) return struck;
  for (const [id, { tagged }] of candidates)
    if (rulings.withdrawn.has(id)) struck.add(tagged.response.id);
  const texts = new Map(voices.map(({ response }) => [response.id, response]));
  for (const { response, quote, span } of voicePassages(voices)) {
    const source = texts.get(response);
    if (source === undefined) continue;
    for (const { start, end } of [quote, span]) {
      const id = lastingQuoteId(source, [{ kind: 'keep', start, end }], rulings);
      if (rulings.withdrawn.has(id)) struck.add(response);
    }
  }
  return struck;
}
