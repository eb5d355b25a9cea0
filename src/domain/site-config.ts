// Who publishes this site: content/site.yaml, the one place for its identity.
import { z } from 'zod';

export const SiteConfigSchema = z
  .strictObject({
    name: z.string().min(1),
    /** One sentence: what this is and what responses are used for. */
    tagline: z.string().min(1),
    /** The body that asks the questions and answers for the site. */
    body: z.string().min(1),
    /** How people reach the body, for corrections and withdrawals: an address or a form. */
    contact: z
      .strictObject({
        label: z.string().min(1),
        href: z.string().regex(/^(?:https:\/\/|mailto:|\/)/u),
      })
      .readonly(),
    /** Who writes the summaries: "the Teaching Fellows". */
    editors: z.string().min(1),
    language: z.string().default('en'),
    /** True only for the official site of a government body. */
    official: z.boolean().default(false),
  })
  .readonly();

export type SiteConfig = z.infer<typeof SiteConfigSchema>;
