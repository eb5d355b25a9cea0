// When responses came, without a day on which so few came that it points at one of them.
import type { Arrival } from '../domain/synthesis.ts';
import type { Response } from '../domain/response.ts';
import { SMALL_GROUP } from './suppress.ts';

/**
 * In order; days without a response are left out. Under the survey regime days are joined until each stretch holds
 * ten responses; fewer than ten in all give nothing.
 */
export function countArrivals(
  responses: readonly Response[],
  regime: 'public' | 'survey',
): readonly Arrival[] {
  const days = new Map<string, number>();
  for (const { date, kind } of responses) {
    if (date !== null && kind === 'response') days.set(date, (days.get(date) ?? 0) + 1);
  }
  const arrivals = [...days]
    .map(([date, count]) => ({ date, until: date, responses: count }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return regime === 'public' ? arrivals : joinSmall(arrivals);
}

function joinSmall(days: readonly Arrival[]): readonly Arrival[] {
  const stretches: Arrival[] = [];
  let open: Arrival | null = null;
  for (const day of days) {
    open = open === null ? day : join(open, day);
    if (open.responses < SMALL_GROUP) continue;
    stretches.push(open);
    open = null;
  }
  const last = stretches.pop();
  if (open === null || last === undefined) return last === undefined ? [] : [...stretches, last];
  return [...stretches, join(last, open)];
}

function join(a: Arrival, b: Arrival): Arrival {
  return { date: a.date, until: b.until, responses: a.responses + b.responses };
}

/** What may be published of the day of a single survey response: its month. */
export function monthOf(date: string | null): string | null {
  return date?.slice(0, 7) ?? null;
}
