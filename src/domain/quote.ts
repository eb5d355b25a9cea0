// A verbatim span of one response, chosen for a page. Its text is derived from the response, never typed.
import type {
  BatchId,
  ConsultationSlug,
  QuoteId,
  RespondentId,
  ResponseId,
  ThemeId,
} from './id.ts';
import type { Role, RoleSource } from './role.ts';
import type { Span } from './span.ts';

/** Parts of a quote in reading order. Offsets are UTF-16 code units of the response's text. */
export type Segment =
  | { readonly kind: 'keep'; readonly start: number; readonly end: number }
  /** Words left out, shown as `…`. */
  | { readonly kind: 'omit'; readonly start: number; readonly end: number }
  /** An editor's words, shown in `[ ]`; with a span they stand for the source's words there, without they add for sense. */
  | { readonly kind: 'insert'; readonly text: string; readonly over: Span | null };

/** Who a quote is attributed to, never blank and never with a surname. */
export interface Attribution {
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** How the role is known; null where no role is. */
  readonly roleSource: RoleSource | null;
  /** The person's own words for their role, where they say more than the role's name. */
  readonly roleGiven: string | null;
  /** True where naming the role would let a small group's hidden number be counted quote by quote. */
  readonly isRoleHidden: boolean;
}

/** What the quote's words are about, for the mark on a theme page. */
export interface QuoteTheme {
  readonly theme: ThemeId;
  readonly reviewed: boolean;
  /** The phrase of the quote's text that carries the theme; null where the whole quote does, or only the response. */
  readonly mark: Span | null;
}

export interface Quote {
  readonly id: QuoteId;
  readonly response: ResponseId;
  readonly respondent: RespondentId;
  readonly consultation: ConsultationSlug;
  readonly batch: BatchId;
  readonly segments: readonly Segment[];
  /** Derived from the segments: the response's words with `…` and `[ ]`, without quotation marks around it. */
  readonly text: string;
  readonly language: string;
  readonly attribution: Attribution;
  readonly themes: readonly QuoteTheme[];
  /** Text of the question answered, null where the batch asked none in particular. */
  readonly question: string | null;
  /** Day or, under the survey regime, month of the response. */
  readonly date: string | null;
  /** Day on which its batch came in: it was not on the site before. */
  readonly since: string;
  /** Day of the last ruling on its response; null where there was none. */
  readonly changed: string | null;
  readonly kind: 'response' | 'comment';
  readonly wordCount: number;
  /** How many words each omission left out, in order. */
  readonly omitted: readonly number[];
  readonly inserted: readonly string[];
  /** Who chose it: the pipeline or an editor in index.mdx or at the review desk. */
  readonly chosenBy: 'software' | 'editor';
}

/** A quote that keeps its address and has lost its text. */
export interface WithdrawnQuote {
  readonly id: QuoteId;
  readonly consultation: ConsultationSlug;
  readonly date: string;
  readonly reason: string;
}
