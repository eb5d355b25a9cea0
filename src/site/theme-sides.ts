// Parents and teachers side by side: which of a summary's quotes on a theme each group said, and when they may stand so.
import type { Proportion } from '../domain/count.ts';
import type { EvidenceLine } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { Synthesis } from '../domain/synthesis.ts';
import type { ThemeInSummary } from './theme-figures.ts';

export const SIDES = ['parent', 'teacher'] as const;

/** Quotes a group is given: as many as one reads beside the other's. */
const MOST_QUOTES = 3;

export interface Side {
  readonly group: (typeof SIDES)[number];
  readonly cell: Proportion;
  /** Best first, of different people; those that no finding quotes come before those that one does. */
  readonly quotes: readonly Quote[];
  /** Quotes of the group on the theme that stand further down. */
  readonly more: number;
}

/**
 * Null where the two can't be compared: a group that did not answer, or, in a survey, one too small to be counted. Who said
 * a quote is read off its byline, so a role that is not shown there is not told by the list it stands in.
 */
export function sidesOf(
  { one, digest }: ThemeInSummary,
  { quotes: published }: Pick<Synthesis, 'quotes'>,
): readonly Side[] | null {
  const isSurvey = one.batches.some(({ manifest }) => manifest.regime === 'survey');
  const inFindings = new Set(one.findings.flatMap(({ quotes }) => quotes));
  const sides = SIDES.flatMap((group): readonly Side[] => {
    const cell = cellOf(digest.evidence, group);
    const size = one.respondents.byRole.find((row) => row.group === group)?.people;
    if (cell === undefined || (isSurvey && size?.shown !== 'exact')) return [];
    const own = digest.quotes
      .flatMap((id) => published.get(id) ?? [])
      .filter((quote) => groupOfByline(quote) === group);
    const fresh = own.filter(({ id }) => !inFindings.has(id));
    const quotes = ofDifferentPeople([...fresh, ...own]).slice(0, MOST_QUOTES);
    return [{ group, cell, quotes, more: own.length - quotes.length }];
  });
  return sides.length === SIDES.length && sides.some(({ quotes }) => quotes.length > 0)
    ? sides
    : null;
}

export function cellOf(evidence: EvidenceLine, group: Side['group']): Proportion | undefined {
  return evidence.byRole.find((row) => row.group === group)?.cell;
}

/** A parent who teaches is in neither list. */
function groupOfByline({ attribution: { roles } }: Quote): Side['group'] | null {
  const [group, another] = SIDES.filter((side) => roles.includes(side));
  return another === undefined ? (group ?? null) : null;
}

function ofDifferentPeople(quotes: readonly Quote[]): readonly Quote[] {
  const people = new Set<string>();
  return quotes.filter(({ respondent }) => {
    const isNew = !people.has(respondent);
    people.add(respondent);
    return isNew;
  });
}
