// What an editor wrote in the body of index.mdx, as data: the pages and the counts read the same text.

/** `<Quote id="…" />`, or `<Quote from="…" text="…" />` that the build resolves to spans. */
export type QuoteCall =
  | { readonly kind: 'id'; readonly id: string; readonly line: number }
  | { readonly kind: 'cut'; readonly from: string; readonly text: string; readonly line: number };

export interface FindingText {
  readonly id: string;
  readonly claim: string;
  readonly claimBy: 'editor' | 'respondents';
  /** Plain text of the prose inside the finding. */
  readonly support: string;
  readonly themes: readonly string[];
  readonly quotes: readonly QuoteCall[];
  readonly otherViews: readonly QuoteCall[];
  /** Responses that an editor adds to those that the tags bring. */
  readonly responses: readonly string[];
  readonly line: number;
}

export interface SummaryText {
  readonly findings: readonly FindingText[];
  /** Quotes outside findings (in the framing, say). */
  readonly quotes: readonly QuoteCall[];
  /** Staff prose by paragraph, for the checks of plain language. */
  readonly prose: readonly { readonly text: string; readonly line: number }[];
}
