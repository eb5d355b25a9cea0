// A coded text to learn from: one line of a gold file, or a response whose tags a person has ruled on.
import { z } from 'zod';

/** Fields beyond these (coder, licence, corpus …) are the file's own business. */
export const GoldLineSchema = z.looseObject({
  id: z.string().min(1),
  text: z.string().min(1),
  /** What the writer was asked; null where that is not known. */
  question: z.string().nullable().default(null),
  themes: z.array(z.string()),
  role: z.string().default('unknown'),
  highlight: z.string().nullable().default(null),
});

export type GoldLine = z.infer<typeof GoldLineSchema>;

export interface Example {
  readonly id: string;
  readonly text: string;
  readonly question: string | null;
  readonly themes: readonly string[];
  /** Null where nobody coded it. */
  readonly role: string | null;
  readonly highlight: string | null;
  /** Texts of one kind share a group; each group gets an expert of its own. */
  readonly group: string;
  /** File it came from: texts of one file are of one make, and are held back together. */
  readonly source: string;
}
