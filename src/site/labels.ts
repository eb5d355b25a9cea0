// The number a quote has on a summary page, "Quote 2.1", for display only, and where one person is quoted twice.
import type { Finding } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { ConsultationSynthesis } from '../domain/synthesis.ts';
import type { Strings } from './strings/en.ts';
import { getQuote } from './synthesis.ts';

export interface Placed {
  readonly id: string;
  readonly label: string;
}

/** Quotes of a finding and its other views, in the order of the page. */
export const quotesOf = (finding: Finding): readonly string[] => [
  ...finding.quotes,
  ...finding.otherViews,
];

/** The label of each quote at its first place in the findings. */
export function quoteLabels(
  consultation: ConsultationSynthesis,
  t: Strings,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const finding of consultation.findings) {
    quotesOf(finding).forEach((id, i) => {
      if (!labels.has(id))
        labels.set(id, t.quote.label(`${String(finding.number)}.${String(i + 1)}`));
    });
  }
  return labels;
}

/** Other quotes of the same person in the same summary's findings, so that a reader sees who speaks twice. */
export function alsoQuoted(quote: Quote, labels: ReadonlyMap<string, string>): readonly Placed[] {
  return [...labels].flatMap(([id, label]) =>
    id !== quote.id && getQuote(id).respondent === quote.respondent ? [{ id, label }] : [],
  );
}
