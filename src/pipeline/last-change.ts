// When a quote last changed: a ruling on its response, after its batch came in, is a change to its page.
import type { Decision } from '../domain/decision.ts';
import type { ResponseId } from '../domain/id.ts';

/** Rulings that a reader of the quote's page can see. */
const CHANGES_PAGES: ReadonlySet<string> = new Set([
  'tags',
  'role',
  'quote',
  'redact',
  'adjudicate',
]);

const ruled = new WeakMap<readonly Decision[], ReadonlyMap<ResponseId, string>>();

/** Day of the last ruling on each response that pages show something of. */
function lastRuling(decisions: readonly Decision[]): ReadonlyMap<ResponseId, string> {
  const known = ruled.get(decisions);
  if (known !== undefined) return known;
  const days = new Map<ResponseId, string>();
  for (const decision of decisions) {
    if (!('response' in decision) || !CHANGES_PAGES.has(decision.action)) continue;
    const day = decision.at.slice(0, 10);
    if ((days.get(decision.response) ?? '') < day) days.set(decision.response, day);
  }
  ruled.set(decisions, days);
  return days;
}

/** Day of the last ruling on a response that its quotes' pages show something of; null where none came after its batch. */
export function lastChange(
  decisions: readonly Decision[],
  response: ResponseId,
  takenIn: string,
): string | null {
  const day = lastRuling(decisions).get(response);
  return day === undefined || day < takenIn ? null : day;
}
