// What a person ruled: one line of decisions/<reviewer>.jsonl, appended and never changed. State is a fold over all
// logs (pipeline/decide.ts). Lines hold no text of a response, so that a text taken out of content/ is out.
import { z } from 'zod';
import { QuoteIdSchema, ResponseIdSchema, SlugSchema } from './id.ts';
import { RedactionKindSchema } from './response.ts';
import { RoleSchema } from './role.ts';
import { SpanSchema } from './span.ts';

const base = {
  /** When, in UTC; later rulings win, ties break by reviewer. The review desk never uses one instant twice in a log. */
  at: z.iso.datetime(),
  reviewer: SlugSchema,
};

const SegmentSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('keep'),
      start: z.int().nonnegative(),
      end: z.int().positive(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('omit'),
      start: z.int().nonnegative(),
      end: z.int().positive(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('insert'),
      text: z.string().min(1),
      over: SpanSchema.nullable(),
    })
    .readonly(),
]);

/** First 12 hex digits of a text's SHA-256: tells whether it is still the text that a ruling was made on. */
const TextHashSchema = z.string().regex(/^[0-9a-f]{12}$/u, 'a text hash is 12 hex digits');

/** Where the text stood, for the ledger once its line is gone. */
const place = {
  batch: z.string().min(1).optional(),
  row: z.int().positive().optional(),
};

/** Quotes of the response whose addresses lose their text with it. */
const quotes = z.array(QuoteIdSchema).readonly().optional();

/** What a reviewer marks for others to look at before anything is published. */
export const FLAG_KINDS = ['privacy', 'tone'] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** A detail that a person took out by hand; offsets into the text as it was just before. */
const HandRedactionSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    kind: RedactionKindSchema,
  })
  .readonly();
export type HandRedaction = z.infer<typeof HandRedactionSchema>;

/** Names a line of a log. */
const RedactionKeySchema = z
  .strictObject({ reviewer: SlugSchema, at: z.iso.datetime() })
  .readonly();

export const DecisionSchema = z.discriminatedUnion('action', [
  /** The final themes of a response, all of them; confirms, adds and removes in one. */
  z
    .strictObject({
      ...base,
      action: z.literal('tags'),
      response: ResponseIdSchema,
      themes: z.array(SlugSchema).readonly(),
      /** The software's suggestions and other people's rulings were hidden until then. */
      blind: z.boolean().optional(),
    })
    .readonly(),
  /** Themes ticked on the way to a ruling: shown again after a reload, counted nowhere. */
  z
    .strictObject({
      ...base,
      action: z.literal('mark'),
      response: ResponseIdSchema,
      themes: z.array(SlugSchema).readonly(),
    })
    .readonly(),
  /** Settles two reviewers' different rulings, for good. */
  z
    .strictObject({
      ...base,
      action: z.literal('adjudicate'),
      response: ResponseIdSchema,
      themes: z.array(SlugSchema).readonly(),
      note: z.string().min(1).optional(),
    })
    .readonly(),
  /** Not sure: a second person should rule. */
  z
    .strictObject({
      ...base,
      action: z.literal('unsure'),
      response: ResponseIdSchema,
      unsure: z.boolean(),
    })
    .readonly(),
  /** Sent back to be ruled on anew, with the reason. */
  z
    .strictObject({
      ...base,
      action: z.literal('send-back'),
      response: ResponseIdSchema,
      reason: z.string().min(1),
    })
    .readonly(),
  /** All flags that stand now; none lowers them. */
  z
    .strictObject({
      ...base,
      action: z.literal('flag'),
      response: ResponseIdSchema,
      flags: z.array(z.enum(FLAG_KINDS)).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...base,
      action: z.literal('quote'),
      response: ResponseIdSchema,
      segments: z.array(SegmentSchema).min(1).readonly(),
      /** The text that the segments point into. */
      source: TextHashSchema.optional(),
      /** An earlier cut of the same response that this one takes the place of. */
      replaces: QuoteIdSchema.optional(),
    })
    .readonly(),
  /** Takes back a cut that was made at the desk; a published quote is withdrawn instead. */
  z
    .strictObject({
      ...base,
      action: z.literal('drop-quote'),
      response: ResponseIdSchema,
      quote: QuoteIdSchema,
    })
    .readonly(),
  /** A second person clears a quote that leaves out a negation or a limit. */
  z
    .strictObject({
      ...base,
      action: z.literal('clear-quote'),
      quote: QuoteIdSchema,
      note: z.string().nullable(),
    })
    .readonly(),
  z
    .strictObject({
      ...base,
      action: z.literal('withdraw-quote'),
      quote: QuoteIdSchema,
      reason: z.string().min(1),
    })
    .readonly(),
  /** Keeps a response out of publication; its text is taken out of content/ by the command that writes this. */
  z
    .strictObject({
      ...base,
      action: z.literal('withhold'),
      response: ResponseIdSchema,
      reason: z.string().min(1),
      ...place,
      quotes,
    })
    .readonly(),
  /** The person asked for removal: the text is deleted, not kept anywhere, and its quotes' addresses say so. */
  z
    .strictObject({
      ...base,
      action: z.literal('withdraw'),
      response: ResponseIdSchema,
      reason: z.string().min(1),
      ...place,
      quotes,
    })
    .readonly(),
  /** Personal details taken out by hand. Quotes cut before move with the text. */
  z
    .strictObject({
      ...base,
      action: z.literal('redact'),
      response: ResponseIdSchema,
      /** None only where a person looked again and had nothing more to take out. */
      spans: z.array(HandRedactionSchema).readonly(),
      before: TextHashSchema,
      after: TextHashSchema,
      /** Quotes of the software's choice that stood then, on the text as it was just before: their addresses last. */
      quotes: z.array(z.array(SegmentSchema).min(1).readonly()).readonly().optional(),
      /** Written by the desk where redactions met: it takes out in this text what those did in others. */
      repeats: z.array(RedactionKeySchema).readonly().optional(),
      /** Redactions that fit the text no more: the person saw that, looked at all of it, and answers for it. */
      looked: z.array(RedactionKeySchema).readonly().optional(),
    })
    .readonly(),
  z
    .strictObject({
      ...base,
      action: z.literal('role'),
      response: ResponseIdSchema,
      roles: z.array(RoleSchema).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...base,
      action: z.literal('note'),
      response: ResponseIdSchema,
      note: z.string().min(1),
    })
    .readonly(),
  /** Takes back what the same reviewer ruled at that instant. */
  z.strictObject({ ...base, action: z.literal('undo'), of: z.iso.datetime() }).readonly(),
  /** Puts back what the same reviewer had undone. */
  z.strictObject({ ...base, action: z.literal('redo'), of: z.iso.datetime() }).readonly(),
]);

export type Decision = z.infer<typeof DecisionSchema>;
/** A decision that says something of its own; the others take one back or put it back. */
export type Ruling = Exclude<Decision, { action: 'undo' | 'redo' }>;
