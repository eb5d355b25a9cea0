// References to a summary and its quotes as CSL-JSON, for Zotero and other reference tools.
import { quotesOf, type ExportSubject } from './subject.ts';

/** The summary first. Respondents are never authors: the body answers for the page. */
export function writeCsl(subject: ExportSubject): string {
  const { one, synthesis, phrases } = subject;
  const { consultation } = one;
  const common = {
    author: [{ literal: synthesis.site.body }],
    publisher: synthesis.site.body,
    issued: { 'date-parts': [consultation.updated.split('-').map(Number)] },
    version: consultation.version,
  };
  const summary = {
    id: one.slug,
    type: 'report',
    title: consultation.title,
    ...(consultation.series === null ? {} : { 'collection-title': consultation.series }),
    'container-title': synthesis.site.name,
    ...common,
    language: synthesis.site.language,
    URL: phrases.address(`/summaries/${one.slug}/`),
  };
  const quotes = quotesOf(subject, one.quotes).map((quote) => ({
    id: quote.id,
    type: 'webpage',
    title: `Quote ${quote.id}: ${phrases.attribution(quote)}`,
    'container-title': consultation.title,
    ...common,
    language: quote.language,
    URL: phrases.address(`/q/${quote.id}/`),
  }));
  return `${JSON.stringify([summary, ...quotes], null, 2)}\n`;
}
