// "More on this": which summaries share topics or leading themes, so that the reason can be shown beside the link.
import type { Finding } from '../domain/finding.ts';
import type { ConsultationSynthesis, Synthesis } from '../domain/synthesis.ts';
import type { Theme } from '../domain/theme.ts';

export interface Related {
  readonly consultation: ConsultationSynthesis;
  /** Topics first, then names of themes that both have findings on. Never empty. */
  readonly shared: readonly string[];
}

const themesOf = (one: ConsultationSynthesis): ReadonlySet<string> =>
  new Set(one.findings.flatMap(({ themes }) => themes));

/** At most `limit` summaries, those that share most first, ties in the order of the synthesis (newest first). */
export function relatedSummaries(
  one: ConsultationSynthesis,
  synthesis: Synthesis,
  limit = 3,
): readonly Related[] {
  const themes = themesOf(one);
  const topics = new Set(one.consultation.topics);
  return synthesis.consultations
    .filter((other) => other.slug !== one.slug)
    .map((other) => {
      const sharedTopics = other.consultation.topics.filter((topic) => topics.has(topic));
      const otherThemes = themesOf(other);
      const sharedThemes = synthesis.codebook.themes
        .filter(({ id }) => themes.has(id) && otherThemes.has(id))
        .map(({ name }) => name);
      // A topic is an editor's word for what a page answers: it says more than a theme that most pages have.
      return {
        consultation: other,
        shared: [...sharedTopics, ...sharedThemes],
        weight: sharedTopics.length * 3 + sharedThemes.length,
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ consultation, shared }) => ({ consultation, shared }));
}

/** The topics of a summary, each with the other summaries that share it. */
export function topicsOf(
  one: ConsultationSynthesis,
  synthesis: Synthesis,
): readonly { readonly topic: string; readonly others: readonly ConsultationSynthesis[] }[] {
  return one.consultation.topics.map((topic) => ({
    topic,
    others: synthesis.consultations.filter(
      ({ slug, consultation }) => slug !== one.slug && consultation.topics.includes(topic),
    ),
  }));
}

export interface RelatedTheme {
  readonly theme: Theme;
  /** Findings that an editor gave both themes, newest summary first. Never empty. */
  readonly findings: readonly { readonly one: ConsultationSynthesis; readonly finding: Finding }[];
}

/** At most `limit` themes, those that stand in most findings beside this one first, ties in the order of the codebook. */
export function relatedThemes(
  theme: string,
  synthesis: Pick<Synthesis, 'codebook' | 'consultations'>,
  limit = 3,
): readonly RelatedTheme[] {
  const own = synthesis.consultations.flatMap((one) =>
    one.findings
      .filter(({ themes, claimBy }) => claimBy === 'editor' && themes.includes(theme))
      .map((finding) => ({ one, finding })),
  );
  return synthesis.codebook.themes
    .filter(({ id }) => id !== theme)
    .map((other) => ({
      theme: other,
      findings: own.filter(({ finding }) => finding.themes.includes(other.id)),
    }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length)
    .slice(0, limit);
}
