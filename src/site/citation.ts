// References to summaries and quotes: as a line for a reader, for a memo, and as data for reference tools.
import type { Quote } from '../domain/quote.ts';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import { address, quotePath, summaryPath } from './link.ts';
import type { Strings } from './strings/en.ts';
import { namesOf } from './synthesis.ts';
import { attributionLine, dateText } from './wording.ts';

const year = (iso: string): string => iso.slice(0, 4);

/** APA-like: body, year, title, version, site, address. The year is that of the version cited. */
export function citeSummary(one: ConsultationSynthesis, synthesis: Synthesis, t: Strings): string {
  const { consultation } = one;
  const series = consultation.series === null ? '' : ` ${consultation.series}.`;
  return `${synthesis.site.body}. (${year(consultation.updated)}). ${consultation.title} (${t.summary.version} ${consultation.version}).${series} ${synthesis.site.name}. ${address(summaryPath(one.slug))}`;
}

export function citeQuote(
  quote: Quote,
  one: ConsultationSynthesis,
  synthesis: Synthesis,
  t: Strings,
): string {
  const by = attributionLine(quote.attribution, namesOf(quote.batch), t);
  return `${by}. ${t.quote.label(quote.id)}. ${synthesis.site.body} (${year(one.consultation.updated)}), ${one.consultation.title} (${t.summary.version} ${one.consultation.version}). ${address(quotePath(quote.id))}`;
}

/** One line to paste into a memo: the words first, then who and where. */
export function citeForMemo(
  quote: Quote,
  one: ConsultationSynthesis,
  text: string,
  t: Strings,
): string {
  const by = attributionLine(quote.attribution, namesOf(quote.batch), t);
  return `“${text}” — ${by} (${one.consultation.title}, ${dateText(one.consultation.updated, t)}, ${address(quotePath(quote.id))})`;
}

const dateParts = (iso: string): { readonly 'date-parts': readonly (readonly number[])[] } => ({
  'date-parts': [iso.split('-').map(Number)],
});

/** CSL-JSON of a summary. Respondents are never authors: the body answers for the page. */
export function cslSummary(one: ConsultationSynthesis, synthesis: Synthesis): object {
  const { consultation } = one;
  return {
    id: one.slug,
    type: 'report',
    title: consultation.title,
    author: [{ literal: synthesis.site.body }],
    publisher: synthesis.site.body,
    ...(consultation.series === null ? {} : { 'collection-title': consultation.series }),
    'container-title': synthesis.site.name,
    issued: dateParts(consultation.updated),
    version: consultation.version,
    language: synthesis.site.language,
    URL: address(summaryPath(one.slug)),
  };
}

export function cslQuote(
  quote: Quote,
  one: ConsultationSynthesis,
  synthesis: Synthesis,
  t: Strings,
): object {
  return {
    id: quote.id,
    type: 'webpage',
    title: `${t.quote.label(quote.id)}: ${attributionLine(quote.attribution, namesOf(quote.batch), t)}`,
    author: [{ literal: synthesis.site.body }],
    'container-title': one.consultation.title,
    publisher: synthesis.site.body,
    issued: dateParts(one.consultation.updated),
    version: one.consultation.version,
    language: quote.language,
    URL: address(quotePath(quote.id)),
  };
}
