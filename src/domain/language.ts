// The language of a response, as a BCP 47 tag.
import { z } from 'zod';

/** `en`, `es`, `pt-BR` …; `und` where a text is too short or too mixed to tell. */
export const LanguageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'a language is a BCP 47 tag such as "en" or "es"');
