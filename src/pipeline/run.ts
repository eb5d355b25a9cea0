// The pipeline, top to bottom: start reading here. Content that is past the privacy line goes in, what the pages
// may show comes out. Pure: the tagger is handed in, dates come from the content.
import type { Agreement } from '../domain/agreement.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { BatchManifest } from '../domain/batch.ts';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Decision } from '../domain/decision.ts';
import type { ModelCard } from '../domain/model.ts';
import type { Quote, WithdrawnQuote } from '../domain/quote.ts';
import type { Response } from '../domain/response.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import type { Diagnostic, Synthesis } from '../domain/synthesis.ts';
import type { TaggedResponse, Tagging } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { agreeingReaders, agreeingSoftware } from './agreement.ts';
import { foldDecisions } from './decide.ts';
import { indexQuotes } from './index-quotes.ts';
import { runConsultation } from './run-consultation.ts';

export interface BatchContent {
  readonly folder: string;
  readonly manifest: BatchManifest;
  readonly responses: readonly Response[];
  readonly answers: readonly ClosedAnswer[];
}

export interface ConsultationContent {
  readonly slug: string;
  readonly consultation: Consultation;
  /** The whole index.mdx, front matter included. */
  readonly mdx: string;
  /** Relative to the content folder, for diagnostics. */
  readonly mdxPath: string;
  readonly batches: readonly BatchContent[];
  readonly decisions: readonly Decision[];
}

export interface Content {
  readonly site: SiteConfig;
  readonly consultations: readonly ConsultationContent[];
  /** SHA-256 in hex over every byte that was read. */
  readonly files: string;
}

export interface RunOptions {
  readonly codebook: Codebook;
  readonly model: ModelCard;
  readonly taggingOf: (text: string) => Tagging;
  /** `internal` shows what people agreed to for staff alone. */
  readonly edition: 'public' | 'internal';
}

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
  const diagnostics: Diagnostic[] = [];
  const bySlug = new Map(parts.map((part) => [part.synthesis.slug, part]));
  for (const { slug } of consultations) {
    const part = bySlug.get(slug);
    if (part === undefined) continue;
    for (const quote of part.quotes) quotes.set(quote.id, quote);
    for (const tagged of part.tagged) responses.set(tagged.response.id, tagged);
    for (const [key, id] of part.resolvedCuts) resolvedCuts.set(key, id);
    for (const id of part.staffOnly) staffOnly.add(id);
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
