// What machines read of a page: reference tools (citation_*, DC.*) and search engines (JSON-LD).
import type { Quotation, Report, WithContext } from 'schema-dts';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import type { Quote } from '../domain/quote.ts';
import type { Theme } from '../domain/theme.ts';
import { address, quotePath, summaryPath, themePath } from './link.ts';

type Meta = readonly (readonly [string, string])[];

/** Both families that Zotero's reader knows. The author is the body: respondents are never listed. */
export function summaryMeta(one: ConsultationSynthesis, synthesis: Synthesis): Meta {
  const { consultation } = one;
  const date = consultation.updated.replaceAll('-', '/');
  const url = address(summaryPath(one.slug));
  return [
    ['citation_title', consultation.title],
    ['citation_author', synthesis.site.body],
    ['citation_publication_date', date],
    ['citation_public_url', url],
    ['citation_technical_report_institution', synthesis.site.body],
    ['citation_language', synthesis.site.language],
    ['DC.title', consultation.title],
    ['DC.creator', synthesis.site.body],
    ['DC.publisher', synthesis.site.body],
    ['DC.date', consultation.updated],
    ['DC.identifier', url],
    ['DC.language', synthesis.site.language],
    ['DC.type', 'Text'],
  ];
}

/** A theme is cited like a summary: by the body, as it stood at the newest change of the content. */
export function themeMeta({ id, name }: Theme, synthesis: Synthesis): Meta {
  const url = address(themePath(id));
  return [
    ['citation_title', name],
    ['citation_author', synthesis.site.body],
    ['citation_publication_date', synthesis.updated.replaceAll('-', '/')],
    ['citation_public_url', url],
    ['citation_language', synthesis.site.language],
    ['DC.title', name],
    ['DC.creator', synthesis.site.body],
    ['DC.publisher', synthesis.site.body],
    ['DC.date', synthesis.updated],
    ['DC.identifier', url],
    ['DC.language', synthesis.site.language],
  ];
}

export function summaryJsonLd(
  one: ConsultationSynthesis,
  synthesis: Synthesis,
): WithContext<Report> {
  const { consultation } = one;
  const body = { '@type': 'Organization', name: synthesis.site.body } as const;
  const quoted = new Set(
    one.findings.flatMap(({ quotes, otherViews }) => [...quotes, ...otherViews]),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: consultation.title,
    description: consultation.description,
    url: address(summaryPath(one.slug)),
    author: body,
    publisher: body,
    inLanguage: synthesis.site.language,
    version: consultation.version,
    dateModified: consultation.updated,
    ...(consultation.topics.length === 0 ? {} : { keywords: consultation.topics.join(', ') }),
    isPartOf: { '@type': 'WebSite', name: synthesis.site.name, url: address('/') },
    hasPart: [...quoted].flatMap((id): readonly Quotation[] => {
      const quote = synthesis.quotes.get(id);
      if (quote === undefined) return [];
      return [
        {
          '@type': 'Quotation',
          text: quote.text,
          url: address(quotePath(id)),
          inLanguage: quote.language,
          ...(quote.attribution.name === null
            ? {}
            : { creator: { '@type': 'Person', name: quote.attribution.name } }),
        },
      ];
    }),
  };
}

export function quoteMeta(quote: Quote, one: ConsultationSynthesis, synthesis: Synthesis): Meta {
  return [
    ['citation_title', `${one.consultation.title}: ${quote.id}`],
    ['citation_author', synthesis.site.body],
    ['citation_publication_date', one.consultation.updated.replaceAll('-', '/')],
    ['citation_public_url', address(quotePath(quote.id))],
    ['DC.title', `${one.consultation.title}: ${quote.id}`],
    ['DC.creator', synthesis.site.body],
    ['DC.date', one.consultation.updated],
    ['DC.identifier', address(quotePath(quote.id))],
    ['DC.isPartOf', address(summaryPath(one.slug))],
  ];
}
