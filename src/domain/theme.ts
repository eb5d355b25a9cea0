// A code in the codebook: one file in content/themes/, which anyone can add.
import { z } from 'zod';
import { SlugSchema } from './id.ts';

/** A pattern that speaks for (or against) the theme when a passage matches it; its language is described in pipeline/tagger/cues.ts. */
const CueSchema = z
  .strictObject({
    /**
     * The pattern, matched sentence by sentence: words, `stem*`, `(a|b c)`, `#` for a number, `…` for up to three words
     * between, `@family` for a class of words, `word?` that may be left out, `!word` that must not stand there.
     */
    match: z.string().min(1),
    /** How strongly it speaks: positive for, negative against. 1 is "usually means the theme". */
    weight: z.number().min(-3).max(3).default(1),
    /** A passage that also matches this is not counted. */
    unless: z.string().min(1).optional(),
  })
  .readonly();

export type Cue = z.infer<typeof CueSchema>;

const ThemeExampleSchema = z
  .strictObject({
    text: z.string().min(1),
    /** Whether a trained coder gives this theme to the example. */
    counts: z.boolean(),
    /** Why, for a person who learns the codebook. */
    why: z.string().min(1).optional(),
  })
  .readonly();

export const ThemeSchema = z
  .strictObject({
    id: SlugSchema,
    name: z.string().min(1),
    /** Where it stands in lists; ties break by id. */
    order: z.int().positive(),
    /** At most 20 words, for newcomers. */
    definition: z.string().min(1),
    include: z.array(z.string().min(1)).readonly(),
    exclude: z.array(z.string().min(1)).readonly(),
    cues: z.array(CueSchema).readonly(),
    examples: z.array(ThemeExampleSchema).readonly(),
  })
  .readonly();

export type Theme = z.infer<typeof ThemeSchema>;

/** All themes in order, with a hash of what the tagger reads of them. */
export interface Codebook {
  readonly themes: readonly Theme[];
  /** SHA-256 in hex over the themes; part of the key of every stored result. */
  readonly hash: string;
}
