// Where a quote stands: the finding that uses it, and its neighbours there.
import type { Finding } from '../domain/finding.ts';
import type { ConsultationSynthesis } from '../domain/synthesis.ts';
import { quotesOf } from './labels.ts';

export interface Place {
  readonly finding: Finding;
  readonly as: 'support' | 'other-view';
  readonly previous: string | null;
  readonly next: string | null;
}

/** The first finding that uses the quote; null where none does. */
export function placeOf(quote: string, one: ConsultationSynthesis): Place | null {
  for (const finding of one.findings) {
    const all = quotesOf(finding);
    const at = all.indexOf(quote);
    if (at === -1) continue;
    return {
      finding,
      as: finding.quotes.includes(quote) ? 'support' : 'other-view',
      previous: all[at - 1] ?? null,
      next: all[at + 1] ?? null,
    };
  }
  return null;
}
