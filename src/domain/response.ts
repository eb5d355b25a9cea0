// One person's text, past the privacy line: one line of a batch's responses.jsonl.
import { z } from 'zod';
import { RespondentIdSchema, ResponseIdSchema } from './id.ts';
import { LanguageSchema } from './language.ts';
import { RoleSchema } from './role.ts';
import { SafeTextSchema } from './safe-text.ts';

/** What the redactor takes out; the same kinds in the `redact` filter, the batch's counts and the pages. */
export const REDACTION_KINDS = [
  'email',
  'phone',
  'address',
  'id',
  'card',
  'ssn',
  'birthdate',
  'handle',
  'link',
  'ip',
  'name',
  'school',
] as const;

export const RedactionKindSchema = z.enum(REDACTION_KINDS);
export type RedactionKind = z.infer<typeof RedactionKindSchema>;

export const IsoDateSchema = z.iso.date();

export const ResponseSchema = z
  .strictObject({
    id: ResponseIdSchema,
    /** Joins the answers of one person to several questions. */
    respondent: RespondentIdSchema,
    /** `comment`: a reaction to a summary or post, kept apart from the responses and never counted among them. */
    kind: z.enum(['response', 'comment']),
    /** Id of the open question in the batch's manifest, null where the batch asked none in particular. */
    question: z.string().nullable(),
    /** Row of the source file, counted from 1 as a spreadsheet shows the data (header rows not counted). */
    row: z.int().positive(),
    /** A first name that the person published, null where none is published. */
    name: z.string().nullable(),
    /** Roles as the person gave them in a column or byline; empty where none was given. */
    roles: z.array(RoleSchema).readonly(),
    /** The words of that column, redacted, when they say more than `roles` does. */
    roleGiven: SafeTextSchema.nullable(),
    date: IsoDateSchema.nullable(),
    language: LanguageSchema,
    /** What the person agreed to: `internal` is for the internal edition alone. */
    consent: z.enum(['public', 'internal']),
    /** How many details of each kind were taken out of this text. */
    removed: z.partialRecord(RedactionKindSchema, z.int().positive()),
    text: SafeTextSchema,
  })
  .readonly();

export type Response = z.infer<typeof ResponseSchema>;
