// A person's answer to a closed question, kept as data for counts and charts: one line of answers.jsonl.
import { z } from 'zod';
import { RespondentIdSchema } from './id.ts';
import { plainSigns } from './plain-signs.ts';
import { RoleSchema } from './role.ts';

export const ClosedAnswerSchema = z
  .strictObject({
    respondent: RespondentIdSchema,
    /** Id of the closed question in the batch's manifest. */
    question: z.string(),
    /** One option, or several where the question allowed several. */
    choices: z.array(z.string()).min(1).readonly(),
    roles: z.array(RoleSchema).readonly(),
  })
  .readonly();

export type ClosedAnswer = z.infer<typeof ClosedAnswerSchema>;

/**
 * An option in the form that all its spellings share: a workbook that was saved again writes TRUE for true, 5.0 for 5, and
 * bends quotation marks.
 */
export function foldChoice(option: string): string {
  const folded = plainSigns(option).normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return /^-?\d+\.\d+$/u.test(folded) ? String(Number(folded)) : folded;
}
