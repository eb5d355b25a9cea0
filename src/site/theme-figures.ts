// What the home and theme pages say of a theme over several summaries, never adding people up as if they were distinct.
import type { Proportion } from '../domain/count.ts';
import type { Finding, ThemeDigest } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { ConsultationSynthesis } from '../domain/synthesis.ts';
import { getSynthesis } from './synthesis.ts';

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

export interface ThemeTotal {
  readonly cell: Proportion;
  /** How many summaries it adds up: those that show both numbers. */
  readonly summaries: number;
}

/** People who raised the theme, counted once a summary; null where no summary shows both numbers. */
export function totalOf(digests: readonly ThemeInSummary[]): ThemeTotal | null {
  let people = 0;
  let of = 0;
  let summaries = 0;
  for (const { digest } of digests) {
    const { people: raised, of: all } = digest.evidence.people;
    if (raised.shown !== 'exact' || all?.shown !== 'exact') continue;
    people += raised.n;
    of += all.n;
    summaries += 1;
  }
  if (summaries === 0) return null;
  return {
    cell: { people: { shown: 'exact', n: people }, of: { shown: 'exact', n: of } },
    summaries,
  };
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
