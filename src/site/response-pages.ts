// Which responses have a page: those quoted and comments; in the internal edition also those for staff alone.
import type { ResponseId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { BatchSynthesis, ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { getSynthesis } from './synthesis.ts';

export interface PagedResponse {
  readonly tagged: TaggedResponse;
  readonly one: ConsultationSynthesis;
  readonly batch: BatchSynthesis | undefined;
  readonly quotes: readonly Quote[];
}

const made = new WeakMap<Synthesis, ReadonlyMap<ResponseId, PagedResponse>>();

/** Those with a page, by id. */
export function pagedResponses(): ReadonlyMap<ResponseId, PagedResponse> {
  const synthesis = getSynthesis();
  let known = made.get(synthesis);
  if (known === undefined) {
    known = new Map(listPaged(synthesis).map((paged) => [paged.tagged.response.id, paged]));
    made.set(synthesis, known);
  }
  return known;
}

/** Whether a link to the response leads somewhere. */
export function hasPage(id: string): boolean {
  return pagedResponses().has(id);
}

function listPaged({
  consultations,
  quotes,
  responses,
  staffOnly,
  struck,
}: Synthesis): readonly PagedResponse[] {
  return consultations.flatMap((one) => {
    const taken = new Map<string, Quote[]>();
    for (const id of one.quotes) {
      const quote = quotes.get(id);
      if (quote !== undefined)
        taken.set(quote.response, [...(taken.get(quote.response) ?? []), quote]);
    }
    const others = one.batches.flatMap((batch) =>
      batch.responses.filter((id) => staffOnly.has(id)),
    );
    for (const id of [...one.comments, ...others]) if (!taken.has(id)) taken.set(id, []);
    // Looked up for all at once: to search every batch for each page grows with the square of the responses.
    const batchOf = new Map(
      one.batches.flatMap((batch) =>
        batch.responses.filter((id) => taken.has(id)).map((id) => [id, batch] as const),
      ),
    );
    return [...taken].flatMap(([id, from]): PagedResponse[] => {
      const tagged = responses.get(id);
      return tagged === undefined || struck.has(id)
        ? []
        : [{ tagged, one, batch: batchOf.get(id), quotes: from }];
    });
  });
}
