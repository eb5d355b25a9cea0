// What was said, by how many, by whom: findings and theme digests with their evidence.
import type { Finding, ThemeDigest } from '../domain/finding.ts';
import type { QuoteId, RespondentId, ResponseId, ThemeId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { countEvidence, countOverlap, type Population } from './count-evidence.ts';

/** A finding before it is counted: an editor's, or one that the pipeline drafted. */
export interface FindingPlan {
  readonly id: string;
  readonly claim: string;
  readonly claimBy: 'editor' | 'respondents';
  readonly support: string | null;
  readonly themes: readonly ThemeId[];
  readonly quotes: readonly QuoteId[];
  readonly otherViews: readonly QuoteId[];
  /** Responses that carry it beside those it quotes. */
  readonly responses: readonly ResponseId[];
}

/**
 * Numbers and counts findings. A finding is carried by the responses it quotes and those its editor (or the
 * draft's grouping) lists: never by everyone who raised its theme. Quotes of other views don't carry it.
 */
export function summariseFindings(
  plans: readonly FindingPlan[],
  quotes: ReadonlyMap<QuoteId, Quote>,
  tagged: readonly TaggedResponse[],
  population: Population,
): readonly Finding[] {
  const respondentOf = new Map(tagged.map(({ response }) => [response.id, response.respondent]));
  const peopleBy = peopleByTheme(tagged);
  return plans.map((plan, index) => {
    const quoted = plan.quotes.flatMap((id) => quotes.get(id) ?? []);
    const carriers = new Set([...quoted.map((quote) => quote.response), ...plan.responses]);
    const responses = [...carriers].sort();
    const people = new Set(responses.flatMap((id) => respondentOf.get(id) ?? []));
    const quotedPeople = new Set(quoted.map((quote) => quote.respondent));
    return {
      ...plan,
      number: index + 1,
      responses,
      evidence: countEvidence(people, quotedPeople.size, population),
      saidElse: population.regime === 'survey' ? null : countOthers(plan, people),
    };
  });

  function countOthers(plan: FindingPlan, people: ReadonlySet<RespondentId>): number {
    const raised = new Set(plan.themes.flatMap((theme) => [...(peopleBy.get(theme) ?? [])]));
    const opposing = plan.otherViews.flatMap((id) => quotes.get(id)?.respondent ?? []);
    const spoken = new Set([...people, ...opposing]);
    return [...raised].filter((person) => !spoken.has(person)).length;
  }
}

/** Who raised each theme, comments apart. */
function peopleByTheme(
  tagged: readonly TaggedResponse[],
): ReadonlyMap<ThemeId, ReadonlySet<RespondentId>> {
  const people = new Map<ThemeId, Set<RespondentId>>();
  for (const { response, tags } of tagged) {
    if (response.kind !== 'response') continue;
    for (const { theme } of tags)
      people.set(theme, (people.get(theme) ?? new Set()).add(response.respondent));
  }
  return people;
}

/** One digest for each theme of the codebook, also where nobody raised it. */
export function summariseThemes(
  codebook: Codebook,
  tagged: readonly TaggedResponse[],
  chosen: ReadonlyMap<ThemeId, readonly QuoteId[]>,
  quotes: ReadonlyMap<QuoteId, Quote>,
  population: Population,
): readonly ThemeDigest[] {
  const peopleBy = peopleByTheme(tagged);
  const reviewed = new Map<ThemeId, number>();
  const suggested = new Map<ThemeId, number>();
  for (const { response, tags } of tagged) {
    if (response.kind !== 'response') continue;
    for (const tag of tags) {
      const counts = tag.status === 'suggested' ? suggested : reviewed;
      counts.set(tag.theme, (counts.get(tag.theme) ?? 0) + 1);
    }
  }
  const none: ReadonlySet<RespondentId> = new Set();
  return codebook.themes.map(({ id }) => {
    const people = peopleBy.get(id) ?? none;
    const ids = chosen.get(id) ?? [];
    const quotedPeople = new Set(ids.flatMap((quote) => quotes.get(quote)?.respondent ?? []));
    const evidence = countEvidence(people, quotedPeople.size, population);
    // Responses with a theme are nearly as many as its people.
    const isOpen = evidence.people.people.shown === 'exact';
    return {
      theme: id,
      evidence,
      reviewedCount: isOpen ? (reviewed.get(id) ?? 0) : null,
      suggestedCount: isOpen ? (suggested.get(id) ?? 0) : null,
      quotes: ids,
      alsoTagged: codebook.themes
        .filter((other) => other.id !== id)
        .map((other) => ({
          theme: other.id,
          people: countOverlap(people, peopleBy.get(other.id) ?? none, population),
        })),
    };
  });
}
