// Small groups again, this time quote by quote: a hidden number must not come back by counting bylines.
import type { Finding, RoleGroup, ThemeDigest } from '../domain/finding.ts';
import type { RespondentId } from '../domain/id.ts';
import type { Quote } from '../domain/quote.ts';
import type { TaggedResponse } from '../domain/tag.ts';
import { countGroups, type Population } from './count-evidence.ts';

export interface Shown {
  readonly themes: readonly ThemeDigest[];
  readonly findings: readonly Finding[];
}

/**
 * People whose role is left out beside their words. Every response and quote of the survey regime may be on the site,
 * so whoever can count them by role and theme knows the number. A role is therefore named only where each of these is
 * shown exactly: the size of the person's group, and the group's cell in every theme and finding the person is in.
 */
export function findHiddenRoles(
  tagged: readonly TaggedResponse[],
  { themes, findings }: Shown,
  population: Population,
): ReadonlySet<RespondentId> {
  const hidden = new Set<RespondentId>();
  if (population.regime === 'public') return hidden;
  const shownGroups = new Set(
    countGroups(population).flatMap(({ group, people }) =>
      people.shown === 'exact' ? [group] : [],
    ),
  );
  const cellIsShown = (
    rows: ThemeDigest['evidence']['byRole'],
    group: RoleGroup | undefined,
  ): boolean => rows.find((row) => row.group === group)?.cell.people.shown === 'exact';
  const hide = (person: RespondentId, rows: ThemeDigest['evidence']['byRole']): void => {
    if (!cellIsShown(rows, population.groupOf.get(person))) hidden.add(person);
  };

  const rowsOf = new Map(themes.map(({ theme, evidence }) => [theme, evidence.byRole]));
  const personOf = new Map(tagged.map(({ response }) => [response.id, response.respondent]));
  for (const { response, tags } of tagged) {
    const group = population.groupOf.get(response.respondent);
    if (group === undefined || !shownGroups.has(group)) hidden.add(response.respondent);
    for (const { theme } of tags) hide(response.respondent, rowsOf.get(theme) ?? []);
  }
  for (const { responses, evidence } of findings) {
    for (const id of responses) {
      const person = personOf.get(id);
      if (person !== undefined) hide(person, evidence.byRole);
    }
  }
  return hidden;
}

/** The quote without its writer's role. */
export function hideQuoteRole(quote: Quote, hidden: ReadonlySet<RespondentId>): Quote {
  if (!hidden.has(quote.respondent)) return quote;
  const attribution = { ...quote.attribution, roles: [], roleSource: null, roleGiven: null };
  return { ...quote, attribution: { ...attribution, isRoleHidden: true } };
}

/** The response without its writer's role, neither given nor read from the text. */
export function hideResponseRole(
  tagged: TaggedResponse,
  hidden: ReadonlySet<RespondentId>,
): TaggedResponse {
  if (!hidden.has(tagged.response.respondent)) return tagged;
  return {
    ...tagged,
    response: { ...tagged.response, roles: [], roleGiven: null },
    tagging: { ...tagged.tagging, writer: { role: 'unknown', roles: [], roleStated: false } },
    isRoleHidden: true,
  };
}
