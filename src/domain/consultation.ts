// Questions put to people, and what the body says about them: the front matter of a consultation's index.mdx.
import { z } from 'zod';
import { QuoteIdSchema } from './id.ts';
import { IsoDateSchema } from './response.ts';

const ActionSchema = z
  .strictObject({
    date: IsoDateSchema,
    /** What the body did or answered, in its own words. */
    text: z.string().min(1),
    /** Ids of the findings it answers; empty for a reply to the whole. */
    findings: z.array(z.string()).readonly().default([]),
  })
  .readonly();

export const ConsultationSchema = z
  .strictObject({
    title: z.string().min(1),
    /** Name of the series, shown above the title: "Teacher Ambassador blog summary". */
    series: z.string().min(1).nullable(),
    /** One plain sentence for lists. */
    description: z.string().min(1),
    /** `draft` pages say that the words are the software's until an editor has written them. */
    status: z.enum(['draft', 'published']),
    /** What the responses are used for. */
    purpose: z.string().min(1),
    opened: IsoDateSchema.nullable(),
    closed: IsoDateSchema.nullable(),
    /** Shown in full where it differs from `opened`–`closed`, such as a date whose year was never recorded. */
    datesNote: z.string().nullable().default(null),
    questions: z.array(z.string().min(1)).readonly(),
    /** How many people the body says answered; shown as reported, never mixed with the people in hand. */
    reportedRespondents: z.int().positive().nullable(),
    /** The statement shown before the findings: a quote's id, null to let the pipeline choose. */
    highlight: QuoteIdSchema.nullable(),
    /** Words of a search or a reader's question that this summary answers. */
    topics: z.array(z.string()).readonly().default([]),
    happenedNext: z.array(ActionSchema).readonly().default([]),
    commentsClosed: IsoDateSchema.nullable().default(null),
    version: z.string().min(1),
    updated: IsoDateSchema,
    sample: z.boolean().default(false),
  })
  .readonly();

export type Consultation = z.infer<typeof ConsultationSchema>;
export type Action = z.infer<typeof ActionSchema>;
