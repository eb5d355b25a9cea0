// What a batch changed on the pages, for its own page and for whoever reviews it.
import type { QuoteId, ThemeId } from './id.ts';

export interface Step {
  readonly before: number;
  readonly after: number;
}

export interface BatchChange {
  /** Nothing came before it. */
  readonly isFirst: boolean;
  readonly responses: Step;
  /** People who wrote; those who only ticked are not among them. */
  readonly people: Step;
  /** People who raised each theme; empty under the survey regime. */
  readonly themes: readonly (Step & { readonly theme: ThemeId })[];
  /** Findings that its people carry too; empty under the survey regime. */
  readonly findings: readonly (Step & { readonly finding: string })[];
  /** Quotes of its responses that the pages show. */
  readonly quotes: readonly QuoteId[];
}
