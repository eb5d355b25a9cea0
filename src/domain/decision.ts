// What a person ruled: one line of decisions/<reviewer>.jsonl, appended and never changed.
import { z } from 'zod';
import { QuoteIdSchema, ResponseIdSchema, SlugSchema } from './id.ts';
import { RoleSchema } from './role.ts';
import { SpanSchema } from './span.ts';

const base = {
  /** When, in UTC; later rulings win, ties break by reviewer. */
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

export const DecisionSchema = z.discriminatedUnion('action', [
  /** The final themes of a response, all of them; confirms, adds and removes in one. */
  z
    .strictObject({
      ...base,
      action: z.literal('tags'),
      response: ResponseIdSchema,
      themes: z.array(SlugSchema).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...base,
      action: z.literal('quote'),
      response: ResponseIdSchema,
      segments: z.array(SegmentSchema).min(1).readonly(),
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
]);

export type Decision = z.infer<typeof DecisionSchema>;
