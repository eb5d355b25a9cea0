// Everything the pages, data files and feeds may show: one frozen value, made in one place.
import type { Agreement } from './agreement.ts';
import type { BatchManifest, Question } from './batch.ts';
import type { BatchChange } from './batch-change.ts';
import type { Consultation } from './consultation.ts';
import type { Count, Proportion } from './count.ts';
import type { Gap } from './gap.ts';
import type { Finding, RoleGroup, RoleRow, ThemeDigest } from './finding.ts';
import type { BatchId, ConsultationSlug, QuoteId, ResponseId } from './id.ts';
import type { ModelCard } from './model.ts';
import type { Quote, WithdrawnQuote } from './quote.ts';
import type { SearchRecord } from './search-record.ts';
import type { SiteConfig } from './site-config.ts';
import type { SummaryText } from './summary-text.ts';
import type { TaggedResponse } from './tag.ts';
import type { Codebook } from './theme.ts';

/** Where every row of a batch went; each step a count and a reason. */
export interface Funnel {
  readonly received: number;
  readonly duplicates: number;
  readonly rejected: readonly { readonly reason: string; readonly rows: number }[];
  readonly withheld: readonly { readonly reason: string; readonly rows: number }[];
  /** Rows whose responses are on the site. */
  readonly published: number;
  /** Texts that those rows gave, comments apart. */
  readonly responses: number;
  readonly comments: number;
  readonly tagged: number;
  readonly reviewed: number;
  readonly quoted: number;
  /** Responses in a language that the codebook doesn't read, by language tag. */
  readonly notTagged: readonly { readonly language: string; readonly responses: number }[];
}

/** Texts alike enough to be one voice sent in several times: counted, shown as one, with its number. */
export interface NearDuplicateGroup {
  readonly representative: ResponseId;
  readonly members: readonly ResponseId[];
}

/** Responses of a day, or of a stretch of days. */
export interface Arrival {
  /** ISO dates of the first and the last day. */
  readonly date: string;
  readonly until: string;
  readonly responses: number;
}

export interface BatchSynthesis {
  readonly id: BatchId;
  readonly consultation: ConsultationSlug;
  /** Name of its folder. */
  readonly folder: string;
  readonly manifest: BatchManifest;
  readonly funnel: Funnel;
  readonly nearDuplicates: readonly NearDuplicateGroup[];
  /** Those that may be published, in the order of the file. */
  readonly responses: readonly ResponseId[];
  /** For the arrival strip; empty where no dates are known. */
  readonly arrivals: readonly Arrival[];
  readonly change: BatchChange;
}

/** A closed question's answers, charted beside the open answers that explain them. */
export interface ClosedResult {
  readonly batch: BatchId;
  readonly question: Question;
  readonly answered: Count;
  readonly options: readonly {
    readonly option: string;
    readonly people: Proportion;
    readonly byRole: readonly RoleRow[];
  }[];
  readonly explained: readonly Explanation[];
}

/** Open answers that say why: by those who chose the option; null in a survey, where nobody is told who chose what. */
export interface Explanation {
  readonly option: string | null;
  /** Whether they answer a question that asked for the reasons; else they share words with the closed one. */
  readonly isAskedWhy: boolean;
  readonly quotes: readonly QuoteId[];
}

export interface Respondents {
  /** People in hand: who gave at least one response or closed answer; comments are not counted. */
  readonly people: number;
  /** What the body says, shown as reported. */
  readonly reported: number | null;
  /** False where a batch's total is unknown: then no proportions are given. */
  readonly totalKnown: boolean;
  readonly byRole: readonly { readonly group: RoleGroup; readonly people: Count }[];
  readonly quotedPeople: number;
}

export interface ConsultationSynthesis {
  readonly slug: ConsultationSlug;
  readonly consultation: Consultation;
  readonly text: SummaryText;
  readonly batches: readonly BatchSynthesis[];
  readonly respondents: Respondents;
  readonly responseCount: number;
  readonly commentCount: number;
  readonly highlight: QuoteId | null;
  readonly findings: readonly Finding[];
  readonly themes: readonly ThemeDigest[];
  /** Quote ids of this consultation in the order of the pages. */
  readonly quotes: readonly QuoteId[];
  /** Numbered as they came; their texts are in `responses`. */
  readonly comments: readonly ResponseId[];
  readonly closed: readonly ClosedResult[];
  /** Responses that fit no theme. */
  readonly uncovered: number;
  /** What they have in common, the largest group first. */
  readonly gaps: readonly Gap[];
  readonly sample: boolean;
}

export interface Synthesis {
  readonly site: SiteConfig;
  readonly codebook: Codebook;
  readonly model: ModelCard;
  /** What review says of readers and of the software, over all consultations. */
  readonly agreement: Agreement;
  /** Newest first; ties by slug. */
  readonly consultations: readonly ConsultationSynthesis[];
  readonly quotes: ReadonlyMap<QuoteId, Quote>;
  /** Quotes that editors cut with `<Quote from text>`, by `cutKey(from, text)`. */
  readonly resolvedCuts: ReadonlyMap<string, QuoteId>;
  readonly withdrawn: readonly WithdrawnQuote[];
  /** Every published response and comment; those quoted, and comments, have a page. */
  readonly responses: ReadonlyMap<ResponseId, TaggedResponse>;
  /** `internal` is for staff: every page and file of it says so. */
  readonly edition: 'public' | 'internal';
  /** Responses whose writers agreed to internal use alone; none of them is in a public edition. */
  readonly staffOnly: ReadonlySet<ResponseId>;
  /** Responses counted and shown nowhere, since a quote of theirs was withdrawn: their text would bring it back. */
  readonly struck: ReadonlySet<ResponseId>;
  /** One record for each published quote, in the order of `quotes`. */
  readonly searchRecords: readonly SearchRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** Newest date in the content: what pages show as "updated". */
  readonly updated: string;
  /** First 12 hex digits of a SHA-256 over all content read: tells a cited version from today's. */
  readonly version: string;
  readonly sample: boolean;
}

/** Something a person should look at; an `error` stops the build. */
export interface Diagnostic {
  readonly level: 'error' | 'warning';
  /** Name in the errors catalogue. */
  readonly name: string;
  /** File and line, relative to the content folder: "consultations/x/index.mdx:12". */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
}

/** Key of an editor's cut in `resolvedCuts`. */
export function cutKey(from: string, text: string): string {
  return `${from}\n${text}`;
}
