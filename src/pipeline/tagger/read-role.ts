// Reads the writer's role out of the text itself, by how people speak of themselves and of those around them.
import type { RoleEvidence, WriterReading } from '../../domain/tag.ts';
import { ROLES, type Role, type RoleReading } from '../../domain/role.ts';
import type { Model } from './model.ts';
import type { RoleCueHit } from './role-cue-reader.ts';

/** A second role is named only where the text says this much of it. */
const SECOND_FLOOR = 2;
const NOTHING: WriterReading = { role: 'unknown', roles: [], roleStated: false };

type RoleColumns = Pick<Model, 'columns' | 'groups'>;

/** `logits` are those of the whole text, in the order of the model's columns; `shares` say how much it is of each group. */
export function readRole(
  model: RoleColumns,
  logits: Float64Array,
  shares: readonly number[],
  hits: readonly RoleCueHit[],
): WriterReading {
  const stated = statedRole(hits);
  const main = stated ?? likeliestRole(model, logits, shares);
  if (main === 'unknown') return NOTHING;
  const sums = new Map<Role, number>();
  for (const { cue } of hits) sums.set(cue.role, (sums.get(cue.role) ?? 0) + cue.weight);
  const shown = ROLES.filter((role) => role === main || (sums.get(role) ?? 0) >= SECOND_FLOOR);
  const roles = hits
    .filter(({ cue }) => shown.includes(cue.role))
    .toSorted(
      (a, b) =>
        Number(b.cue.role === main) - Number(a.cue.role === main) ||
        b.cue.weight - a.cue.weight ||
        a.start - b.start ||
        a.index - b.index,
    )
    .map(({ cue, start, end }): RoleEvidence => ({
      role: cue.role,
      stated: cue.stated,
      start,
      end,
    }));
  return { role: main, roles, roleStated: roles.some((role) => role.role === main && role.stated) };
}

/** What the writer says outright wins over what the model makes of it. */
function statedRole(hits: readonly RoleCueHit[]): Role | null {
  let best: RoleCueHit | null = null;
  for (const hit of hits) {
    if (
      hit.cue.stated &&
      hit.cue.weight >= 2.5 &&
      (best === null || hit.cue.weight > best.cue.weight)
    )
      best = hit;
  }
  return best?.cue.role ?? null;
}

function likeliestRole(
  { columns, groups }: RoleColumns,
  logits: Float64Array,
  shares: readonly number[],
): RoleReading {
  const sums = new Map<string, number>();
  columns.forEach((column, index) => {
    if (column.kind !== 'role') return;
    const share = shares[groups.indexOf(column.group)] ?? 0;
    sums.set(column.role, (sums.get(column.role) ?? 0) + share * (logits[index] ?? 0));
  });
  let best: RoleReading = 'unknown';
  let most = sums.get('unknown') ?? -Infinity;
  for (const role of ROLES) {
    const sum = sums.get(role) ?? -Infinity;
    if (sum <= most) continue;
    most = sum;
    best = role;
  }
  return best;
}
