// The pipeline, top to bottom: start reading here. Content that is past the privacy line goes in, what the pages
// may show comes out. Pure: the tagger is handed in, dates come from the content.
import type { Agreement } from '../domain/agreement.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { Content } from '../domain/content.ts';
import type { Quote, WithdrawnQuote } from '../domain/quote.ts';
import type { Diagnostic, Synthesis } from '../domain/synthesis.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { checkUnwrittenSite } from './check-unwritten.ts';
import { agreeingReaders, agreeingSoftware } from './agreement.ts';
import { foldDecisions } from './decide.ts';
import { indexQuotes } from './index-quotes.ts';
import { runConsultation } from './run-consultation.ts';
import type { RunOptions } from './run-options.ts';

/** Runs every stage over all content. Two runs on the same content give equal values. */
export function run(content: Content, options: RunOptions): Synthesis {
  const parts = content.consultations.map((consultation) => runConsultation(consultation, options));
  const consultations = parts
    .map((part) => part.synthesis)
    .sort(
      (a, b) =>
        descending(newest(a.consultation), newest(b.consultation)) || ascending(a.slug, b.slug),
    );
  const quotes = new Map<string, Quote>();
  const responses = new Map<string, TaggedResponse>();
  const resolvedCuts = new Map<string, string>();
  const withdrawn: WithdrawnQuote[] = [];
  const staffOnly = new Set<string>();
  const struck = new Set<string>();
  const diagnostics: Diagnostic[] = [...checkUnwrittenSite(content.site)];
  const bySlug = new Map(parts.map((part) => [part.synthesis.slug, part]));
  for (const { slug } of consultations) {
    const part = bySlug.get(slug);
    if (part === undefined) continue;
    for (const quote of part.quotes) quotes.set(quote.id, quote);
    for (const tagged of part.tagged) responses.set(tagged.response.id, tagged);
    for (const [key, id] of part.resolvedCuts) resolvedCuts.set(key, id);
    for (const id of part.staffOnly) staffOnly.add(id);
    for (const id of part.struck) struck.add(id);
    withdrawn.push(...part.withdrawn);
    diagnostics.push(...part.diagnostics);
  }
  const dates = content.consultations.flatMap(({ consultation, batches, decisions }) => [
    consultation.updated,
    ...batches.map((batch) => batch.manifest.takenIn),
    ...decisions.map((decision) => decision.at.slice(0, 10)),
  ]);
  return {
    site: content.site,
    codebook: options.codebook,
    model: options.model,
    agreement: agreementOf(content, options, responses),
    consultations,
    quotes,
    resolvedCuts,
    withdrawn: withdrawn.sort((a, b) => ascending(a.id, b.id)),
    responses,
    edition: options.edition,
    staffOnly,
    struck,
    searchRecords: indexQuotes(quotes.values()),
    diagnostics,
    updated: dates.reduce((latest, date) => (date > latest ? date : latest), options.model.trained),
    version: content.files.slice(0, 12),
    sample: consultations.some((consultation) => consultation.sample),
  };
}

/** Responses of all consultations have ids of their own, so one fold over all logs serves. */
function agreementOf(
  content: Content,
  { codebook }: RunOptions,
  responses: ReadonlyMap<string, TaggedResponse>,
): Agreement {
  const rulings = foldDecisions(content.consultations.flatMap(({ decisions }) => decisions));
  const themes = codebook.themes.map(({ id }) => id);
  const suggested = (id: string): readonly string[] | null =>
    responses.get(id)?.tagging.tags.map(({ theme }) => theme) ?? null;
  return {
    readers: agreeingReaders(rulings, themes),
    software: agreeingSoftware(rulings, suggested, themes),
  };
}

function newest(consultation: Consultation): string {
  return consultation.closed ?? consultation.updated;
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function descending(a: string, b: string): number {
  return ascending(b, a);
}
