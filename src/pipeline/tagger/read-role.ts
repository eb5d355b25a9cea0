// Reads the writer's role out of the text itself, by how people speak of themselves and of those around them.
import type { RoleEvidence, WriterReading } from '../../domain/tag.ts';
import { ROLES, type Role } from '../../domain/role.ts';
import { createMatcher, parsePattern } from './cues.ts';
import { ROLE_CUES } from './role-cues.ts';
import type { Reading } from './reading.ts';

/** Below this sum of weights a text shows no role. */
const FLOOR = 1.4;
/** A second role is named only where the text is as clear about it as this. */
const SECOND_FLOOR = 2;

export type RoleReader = (reading: Reading) => WriterReading;

export function createRoleReader(): RoleReader {
  const match = createMatcher(ROLE_CUES.map((cue) => parsePattern(cue.match)));
  return (reading) => {
    const sums = new Map<Role, number>();
    const evidence: { readonly found: RoleEvidence; readonly weight: number }[] = [];
    const { words, starts, ends } = reading.tokens;
    for (let passage = 0; passage < reading.passages.length; passage += 1) {
      const first = reading.firsts[passage] ?? 0;
      for (const { pattern, from, to } of match(
        words,
        first,
        reading.firsts[passage + 1] ?? first,
      )) {
        const cue = ROLE_CUES[pattern];
        const start = starts[from];
        const end = ends[to - 1];
        if (cue === undefined || start === undefined || end === undefined) continue;
        sums.set(cue.role, (sums.get(cue.role) ?? 0) + cue.weight);
        evidence.push({
          found: { role: cue.role, stated: cue.stated, start, end },
          weight: cue.weight,
        });
      }
    }
    const sumOf = (role: Role): number => sums.get(role) ?? 0;
    const order = ROLES.toSorted(
      (a, b) => sumOf(b) - sumOf(a) || ROLES.indexOf(a) - ROLES.indexOf(b),
    );
    const main = order[0];
    if (main === undefined || sumOf(main) < FLOOR)
      return { role: 'unknown', roles: [], roleStated: false };
    const shown = order.filter((role) => role === main || sumOf(role) >= SECOND_FLOOR);
    const roles = evidence
      .filter(({ found }) => shown.includes(found.role))
      .sort(
        (a, b) =>
          shown.indexOf(a.found.role) - shown.indexOf(b.found.role) ||
          b.weight - a.weight ||
          a.found.start - b.found.start,
      )
      .map(({ found }) => found);
    return {
      role: main,
      roles,
      roleStated: roles.some(({ role, stated }) => role === main && stated),
    };
  };
}
