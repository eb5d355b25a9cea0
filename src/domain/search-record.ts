// What the quote search loads for one published quote.
import type { QuoteId, ThemeId, ConsultationSlug } from './id.ts';
import type { RoleGroup } from './finding.ts';
import type { Attribution } from './quote.ts';

export interface SearchRecord {
  readonly id: QuoteId;
  readonly text: string;
  readonly attribution: Attribution;
  readonly group: RoleGroup;
  readonly themes: readonly ThemeId[];
  readonly consultation: ConsultationSlug;
  /** Four digits, null where no date is known. */
  readonly year: string | null;
  readonly language: string;
}
