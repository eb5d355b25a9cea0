// What the desk's page and its server say to each other. The page imports types alone.
import { z } from 'zod';
import type { Agreement } from '../domain/agreement.ts';
import type { FLAG_KINDS, FlagKind } from '../domain/decision.ts';
import type { Count } from '../domain/count.ts';
import { ResponseIdSchema, SlugSchema } from '../domain/id.ts';
import type { Segment } from '../domain/quote.ts';
import { ROLES, type Role, type RoleSource } from '../domain/role.ts';
import type { Evidence } from '../domain/tag.ts';
import type { TextFlag } from '../pipeline/flag-text.ts';
import type { QueueReason } from '../pipeline/order-queue.ts';
import type { QuoteProblem } from '../pipeline/check-quote.ts';

/** What the queue holds; `todo` is what this reviewer still has to read. */
const SHOWS = [
  'todo',
  'unreviewed',
  'reviewed',
  'mine',
  'unsure',
  'flagged',
  'disagreement',
  'quotes',
  'all',
] as const;

export const FilterSchema = z
  .strictObject({
    show: z.enum(SHOWS).default('todo'),
    theme: SlugSchema.nullable().default(null),
    role: z
      .enum([...ROLES, 'not-stated'])
      .nullable()
      .default(null),
    batch: z.string().nullable().default(null),
  })
  .readonly();
export type Filter = z.infer<typeof FilterSchema>;

/** A ruling without its time and reviewer, which the server adds. Checked in full against DecisionSchema there. */
export const DecideRequestSchema = z
  .strictObject({
    slug: SlugSchema,
    response: ResponseIdSchema,
    /** `version` of the item that the reviewer was looking at. */
    seen: z.string(),
    ruling: z.looseObject({ action: z.string() }),
    filter: FilterSchema,
    /** Whether the answer should bring the next item along. */
    goOn: z.boolean(),
  })
  .readonly();
export type DecideRequest = z.input<typeof DecideRequestSchema>;

export const TakeBackRequestSchema = z
  .strictObject({ slug: SlugSchema, which: z.enum(['undo', 'redo']), filter: FilterSchema })
  .readonly();
export type TakeBackRequest = z.input<typeof TakeBackRequestSchema>;

export interface ThemeView {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

export interface CutView {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly reviewer: string;
  readonly verdict: 'verbatim' | 'needs-approval' | 'refused' | 'source-changed';
  readonly problems: readonly QuoteProblem[];
  readonly clearedBy: readonly string[];
  readonly isWithdrawn: boolean;
}

export interface ReadingView {
  readonly reviewer: string;
  readonly at: string;
  readonly themes: readonly string[];
}

/** One response as a reviewer may see it now. */
export interface ItemView {
  readonly id: string;
  /** Changes with every ruling on this response and with its text. */
  readonly version: string;
  readonly kind: 'response' | 'comment';
  readonly batch: string;
  readonly question: string | null;
  readonly text: string;
  readonly language: string;
  readonly date: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly roleSource: RoleSource | null;
  readonly roleGiven: string | null;
  /** Why it stands where it stands in the queue; null where nothing is left to do. */
  readonly reason: QueueReason | null;
  /** Suggestions and other people's rulings are hidden: both are null then. */
  readonly isBlind: boolean;
  readonly suggestions:
    | readonly {
        readonly theme: string;
        readonly score: number;
        readonly evidence: readonly Evidence[];
      }[]
    | null;
  readonly scores: Readonly<Record<string, number>> | null;
  readonly readings: readonly ReadingView[] | null;
  readonly mine: readonly string[] | null;
  readonly ticked: readonly string[] | null;
  /** What counts on the pages now; null where nobody ruled, or where it is hidden. */
  readonly ruled: readonly string[] | null;
  readonly isAdjudicated: boolean;
  readonly readersDiffer: boolean;
  readonly highlight: { readonly start: number; readonly end: number } | null;
  readonly flags: readonly FlagKind[];
  /** Why it is kept out of publication until a person has looked again. */
  readonly lookAgain: string | null;
  readonly textFlags: readonly TextFlag[];
  readonly unsure: string | null;
  readonly sentBack: { readonly reviewer: string; readonly reason: string } | null;
  readonly notes: readonly {
    readonly reviewer: string;
    readonly at: string;
    readonly note: string;
  }[];
  readonly cuts: readonly CutView[];
}

export interface Progress {
  readonly total: number;
  readonly reviewed: number;
  readonly mine: number;
  readonly unsure: number;
  readonly flagged: number;
  readonly disagreements: number;
  readonly withheld: number;
  /** Responses that the software has read so far. */
  readonly read: number;
}

export interface QueueRow {
  readonly id: string;
  /** The first words. */
  readonly words: string;
  readonly isReviewed: boolean;
  readonly isMine: boolean;
  readonly isFlagged: boolean;
  /** Unsure, or sent back. */
  readonly isUnsure: boolean;
}

/** What reviewing has shown so far, of this consultation, and what the software could learn from it. */
/** What people write about and no theme covers. */
export interface MissedView {
  /** Responses in the codebook's language without a theme, whether by the software or by a person's ruling. */
  readonly untagged: number;
  readonly of: number;
  /** Groups with most people first. */
  readonly gaps: readonly {
    readonly phrases: readonly string[];
    readonly people: number;
    readonly texts: readonly string[];
  }[];
}

export interface FiguresView {
  readonly agreement: Agreement;
  /** Responses of the random tenth in this consultation. */
  readonly tenth: number;
  readonly missed: MissedView;
  readonly training: {
    /** Responses of all consultations that people have ruled on, the random tenth apart. */
    readonly ruled: number;
    /** How many of such the software has learned from. */
    readonly learned: number;
    /** Enough new ones that training anew may help. */
    readonly isDue: boolean;
    /** The command as it is typed, for this content folder. */
    readonly command: string;
  };
}

export interface QueueView {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly QueueRow[];
  readonly progress: Progress;
  /** Changes with anything that anybody rules or edits. */
  readonly version: string;
}

export interface StartView {
  readonly reviewer: string;
  /** Consultation that the command named. */
  readonly slug: string | null;
  readonly consultations: readonly { readonly slug: string; readonly title: string }[];
}

export interface DeskView {
  readonly slug: string;
  readonly title: string;
  readonly reviewer: string;
  readonly themes: readonly ThemeView[];
  readonly batches: readonly { readonly folder: string; readonly title: string }[];
  readonly roles: readonly Role[];
  readonly flagKinds: typeof FLAG_KINDS;
  readonly queue: QueueView;
  readonly item: ItemView | null;
  readonly canUndo: string | null;
  readonly canRedo: string | null;
  /** Told once: what was mended when the desk opened. */
  readonly notices: readonly string[];
}

export interface DecideReply {
  readonly savedAt: string;
  readonly item: ItemView | null;
  /** The next one, where it was asked for. */
  readonly next: ItemView | null;
  readonly progress: Progress;
  readonly version: string;
  readonly canUndo: string | null;
  readonly canRedo: string | null;
}

/** Somebody ruled on this response, or its text changed, after the page had loaded it. */
export interface ConflictReply {
  readonly conflict: true;
  readonly item: ItemView | null;
  readonly by: string | null;
}

/** What a person may say of a file that is taken in; the flags of "verbatim ingest". */
export const IntakeRequestSchema = z
  .strictObject({
    slug: z.string(),
    title: z.string().nullable(),
    channel: z.string().nullable(),
    names: z.enum(['first', 'none']),
    regime: z.enum(['public', 'survey']),
    consent: z.enum(['public', 'internal']),
    total: z.enum(['known', 'unknown']).nullable(),
    keep: z.array(z.string()).readonly(),
    sample: z.boolean(),
    corrections: z.boolean(),
    columns: z
      .strictObject({
        text: z.array(z.string()).readonly(),
        role: z.string().nullable(),
        name: z.string().nullable(),
        date: z.string().nullable(),
        closed: z.array(z.string()).readonly(),
        ignore: z.array(z.string()).readonly(),
      })
      .readonly(),
    /** False: look only, write nothing. */
    write: z.boolean(),
  })
  .readonly();
export type IntakeRequest = z.infer<typeof IntakeRequestSchema>;

/** What was recognised: counts and names of columns, never a text. */
export interface IntakeView {
  readonly file: string;
  readonly format: string;
  readonly why: string;
  readonly encoding: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly setAside: readonly {
    readonly fate: 'rejected' | 'withheld';
    readonly reason: string;
    readonly rows: number;
  }[];
  readonly responses: number;
  readonly redactions: readonly { readonly kind: string; readonly count: number }[];
  readonly columns: readonly {
    readonly name: string;
    readonly use: string;
    readonly why: string;
    readonly isUnsure: boolean;
  }[];
  readonly warnings: readonly string[];
  readonly isKnownFile: boolean;
  /** Folder of the batch, null where nothing was written. */
  readonly batch: string | null;
}

const PlaceSchema = z.enum(['finding', 'other-views']);
const FindingEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), finding: SlugSchema, claim: z.string().min(1) }),
  z.strictObject({ kind: z.literal('support'), finding: SlugSchema, support: z.string() }),
  z.strictObject({
    kind: z.literal('move-quote'),
    finding: SlugSchema,
    index: z.int().nonnegative(),
    to: z.strictObject({ finding: SlugSchema, place: PlaceSchema, index: z.int().nonnegative() }),
  }),
  z.strictObject({
    kind: z.literal('remove-quote'),
    finding: SlugSchema,
    index: z.int().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal('add-quote'),
    finding: SlugSchema,
    place: PlaceSchema,
    from: ResponseIdSchema,
    text: z.string().min(1),
  }),
  z.strictObject({
    kind: z.literal('move-finding'),
    finding: SlugSchema,
    by: z.union([z.literal(1), z.literal(-1)]),
  }),
  z.strictObject({ kind: z.literal('add-finding'), finding: SlugSchema, claim: z.string().min(1) }),
  z.strictObject({ kind: z.literal('remove-finding'), finding: SlugSchema }),
]);

export const EditFindingsRequestSchema = z
  .strictObject({
    slug: SlugSchema,
    /** `version` of the view that the reviewer was looking at. */
    seen: z.string(),
    edit: z.union([FindingEditSchema, z.strictObject({ kind: z.enum(['undo', 'redo']) })]),
  })
  .readonly();
export type EditFindingsRequest = z.infer<typeof EditFindingsRequestSchema>;

export interface PlacedQuoteView {
  readonly key: string;
  readonly place: 'finding' | 'other-views';
  readonly text: string;
  readonly by: string;
  /** False where the build would refuse it. */
  readonly isShown: boolean;
}

export interface FindingView {
  readonly id: string;
  readonly claim: string;
  /** As the editor wrote it, Markdown and all. */
  readonly support: string;
  /** People who raised it, as pages may show it. */
  readonly people: Count | null;
  readonly quoted: number;
  /** In the order of the file: those of the finding, then other views. */
  readonly quotes: readonly PlacedQuoteView[];
}

/** A quote that stands in no finding yet. */
export interface PoolQuoteView {
  readonly key: string;
  readonly response: string;
  readonly text: string;
  readonly by: string;
  readonly themes: readonly string[];
  /** Cut by a person at the desk or in the file. */
  readonly isEditors: boolean;
}

export interface FindingsView {
  readonly version: string;
  readonly title: string;
  readonly findings: readonly FindingView[];
  readonly pool: readonly PoolQuoteView[];
  readonly problems: readonly {
    readonly level: 'error' | 'warning';
    readonly where: string;
    readonly message: string;
    readonly hint: string;
  }[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
