// Which responses have a page: those quoted and comments, as long as their writer agreed to publication.
import type { Quote } from '../domain/quote.ts';
import type { ConsultationSynthesis } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { getSynthesis } from './synthesis.ts';

export interface PagedResponse {
  readonly tagged: TaggedResponse;
  readonly one: ConsultationSynthesis;
  readonly quotes: readonly Quote[];
}

export function listPagedResponses(): readonly PagedResponse[] {
  const { consultations, quotes, responses } = getSynthesis();
  return consultations.flatMap((one) => {
    const taken = new Map<string, Quote[]>();
    for (const id of one.quotes) {
      const quote = quotes.get(id);
      if (quote !== undefined)
        taken.set(quote.response, [...(taken.get(quote.response) ?? []), quote]);
    }
    for (const id of one.comments) if (!taken.has(id)) taken.set(id, []);
    return [...taken].flatMap(([id, from]): PagedResponse[] => {
      const tagged = responses.get(id);
      return tagged?.response.consent === 'public' ? [{ tagged, one, quotes: from }] : [];
    });
  });
}
