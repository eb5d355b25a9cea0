// What the home and theme pages say of a theme over several summaries, never adding people up as if they were distinct.
import type { Finding, ThemeDigest } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { ConsultationSynthesis } from '../domain/synthesis.ts';
import { themePath } from './link.ts';
import { MOST_UNDER_ONE_FINDING, themePages } from './paging.ts';
import { getQuote, getSynthesis } from './synthesis.ts';

export interface ThemeInSummary {
  readonly one: ConsultationSynthesis;
  readonly digest: ThemeDigest;
}

/** The theme's digest in each summary that has one, newest summary first. */
export function digestsOf(theme: string): readonly ThemeInSummary[] {
  return getSynthesis().consultations.flatMap((one) => {
    const digest = one.themes.find((each) => each.theme === theme);
    return digest === undefined ? [] : [{ one, digest }];
  });
}

/** The newest summaries of which it is known how many answered; their numbers stand beside each other, never added up. */
export function newestCounted(most: number): readonly ConsultationSynthesis[] {
  return getSynthesis()
    .consultations.filter(({ respondents }) => respondents.totalKnown)
    .slice(0, most);
}

export function findingsOf(
  theme: string,
): readonly { readonly one: ConsultationSynthesis; readonly finding: Finding }[] {
  return getSynthesis().consultations.flatMap((one) =>
    one.findings
      .filter(({ themes }) => themes.includes(theme))
      .map((finding) => ({ one, finding })),
  );
}

/** Every quote that carries the theme, in the order of the summaries and their pages. */
export function quotesWith(theme: string): readonly Quote[] {
  const { consultations, quotes } = getSynthesis();
  return consultations.flatMap((one) =>
    one.quotes.flatMap((id) => {
      const quote = quotes.get(id);
      return quote?.themes.some((tag) => tag.theme === theme) === true ? [quote] : [];
    }),
  );
}

/** Where a theme's quotes are listed: below on its page, or from the next page on. */
export function themeListPath(theme: string): string {
  return themePages(quotesWith(theme).length) === 1
    ? `${themePath(theme)}#all`
    : `${themePath(theme)}2/`;
}

/** Of a finding's quotes those that a theme's page shows, in their order; those that carry the theme go before others. */
export function shownOnTheme(ids: readonly string[], theme: string): readonly string[] {
  const carries = (id: string): boolean => getQuote(id).themes.some((tag) => tag.theme === theme);
  const best = new Set(
    [...ids.filter(carries), ...ids.filter((id) => !carries(id))].slice(0, MOST_UNDER_ONE_FINDING),
  );
  return ids.filter((id) => best.has(id));
}
