// Who is speaking: joins responses into people and people into the groups that counts are given by.
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { RoleGroup } from '../domain/finding.ts';
import type { RespondentId, ResponseId } from '../domain/id.ts';
import { ROLES, type Role, type RoleSource } from '../domain/role.ts';
import type { TaggedResponse } from '../domain/tag.ts';

/** Groups in the order of every table; `not-stated` last. */
export const ROLE_GROUPS: readonly RoleGroup[] = [
  'parent',
  'teacher',
  'both',
  'student',
  'school-staff',
  'employee',
  'other',
  'not-stated',
];

export interface KnownRoles {
  readonly roles: readonly Role[];
  /** Null where no role is known. */
  readonly source: RoleSource | null;
}

/** What may be published of a writer's role: ruled by a person, else given, else said of themselves in the text. */
export function knownRoles(
  tagged: TaggedResponse,
  ruled: ReadonlyMap<ResponseId, readonly Role[]>,
): KnownRoles {
  const decided = ruled.get(tagged.response.id);
  if (decided !== undefined) return { roles: decided, source: 'decided' };
  if (tagged.response.roles.length > 0) return { roles: tagged.response.roles, source: 'given' };
  const stated = new Set(tagged.tagging.writer.roles.filter((r) => r.stated).map((r) => r.role));
  if (!tagged.tagging.writer.roleStated || stated.size === 0) return { roles: [], source: null };
  return { roles: ROLES.filter((role) => stated.has(role)), source: 'self-described' };
}

/** The one group a person is counted in; parents who teach are a group of their own. */
export function groupOf(roles: readonly Role[]): RoleGroup {
  if (roles.includes('parent') && roles.includes('teacher')) return 'both';
  return ROLES.find((role) => roles.includes(role)) ?? 'not-stated';
}

/** Every person of a consultation who gave a response or a closed answer, with their group. Comments don't count. */
export function groupPeople(
  tagged: readonly TaggedResponse[],
  answers: readonly ClosedAnswer[],
  ruled: ReadonlyMap<ResponseId, readonly Role[]>,
): ReadonlyMap<RespondentId, RoleGroup> {
  const roles = new Map<RespondentId, Set<Role>>();
  const add = (person: RespondentId, more: readonly Role[]): void => {
    const known = roles.get(person) ?? new Set<Role>();
    for (const role of more) known.add(role);
    roles.set(person, known);
  };
  for (const item of tagged) {
    if (item.response.kind === 'response')
      add(item.response.respondent, knownRoles(item, ruled).roles);
  }
  for (const answer of answers) add(answer.respondent, answer.roles);
  return new Map([...roles].map(([person, known]) => [person, groupOf([...known])]));
}
