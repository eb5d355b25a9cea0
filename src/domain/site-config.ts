// Who publishes this site: content/site.yaml, the one place for its identity.
import { z } from 'zod';

const HexSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/u, 'write a colour such as "#0d706f", in quotes');

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
        /** How soon they hear back, as it reads after "within": "five working days". */
        within: z.string().min(1).optional(),
      })
      .readonly(),
    /** Who writes the summaries: "the Teaching Fellows". */
    editors: z.string().min(1),
    language: z.string().default('en'),
    /** Address that the site will have, so that citations carry it; `--site` and `--base` come before it. */
    address: z
      .string()
      .regex(
        /^https?:\/\/[^\s/?#]+(?:\/[\w./~-]*)?$/u,
        'write it whole, such as https://voices.example.gov/',
      )
      .optional(),
    /** Where to report a hole in the site's security: fills /.well-known/security.txt. */
    securityContact: z
      .string()
      .regex(/^(?:https:\/\/|mailto:)/u, 'start it with mailto: or https://')
      .optional(),
    /** The body's own pens, one a theme in the order of the codebook; the site's where none is given. */
    pens: z
      .array(z.strictObject({ light: HexSchema, dark: HexSchema }).readonly())
      .max(8, 'give at most 8')
      .readonly()
      .optional(),
    /** True only for the official site of a government body. */
    official: z.boolean().default(false),
  })
  .readonly();

export type SiteConfig = z.infer<typeof SiteConfigSchema>;
