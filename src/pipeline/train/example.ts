// A coded text to learn from: one line of a gold file.
import { z } from 'zod';

/** Other fields (coder, licence, setting …) are kept by the file and not read here. */
export const GoldExampleSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  themes: z.array(z.string()),
  role: z.string().default('unknown'),
  highlight: z.string().nullable().default(null),
  /** What kind of source it is, to hold whole sources back in cross-validation. */
  source: z.string().default(''),
  setting: z.string().default(''),
  corpus: z.string().default(''),
});

export type GoldExample = z.infer<typeof GoldExampleSchema>;
