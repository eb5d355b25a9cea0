// The shapes of the names that published addresses are made of.
import { z } from 'zod';

/** Lower-case letters, digits and single hyphens: safe as a folder name and in an address. */
export const SlugSchema = z
  .string()
  .max(80)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'a slug is lower-case letters and digits joined by single hyphens',
  );

const ID_BODY = '[0-9a-hjkmnp-tv-z]{9}';

/** `r` and nine characters of base 32 that follow from the response itself. */
export const ResponseIdSchema = z
  .string()
  .regex(new RegExp(`^r${ID_BODY}$`, 'u'), 'a response id looks like r4k2m9x3p7');
/** `p` and nine characters: one person within one consultation. */
export const RespondentIdSchema = z
  .string()
  .regex(new RegExp(`^p${ID_BODY}$`, 'u'), 'a respondent id looks like p4k2m9x3p7');
/** `q` and nine characters that follow from the response's id and the quote's segments. */
export const QuoteIdSchema = z
  .string()
  .regex(new RegExp(`^q${ID_BODY}$`, 'u'), 'a quote id looks like q4k2m9x3p7');

export type ResponseId = string;
export type RespondentId = string;
export type QuoteId = string;
export type ThemeId = string;
export type ConsultationSlug = string;
export type BatchId = string;
