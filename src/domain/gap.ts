// What people write about and no theme of the codebook covers: a candidate for a new theme.
import type { ResponseId } from './id.ts';

export interface Gap {
  /** What its responses have in common, in the words of the people, the commonest first; one to three. */
  readonly phrases: readonly string[];
  /** In the order of the batches. */
  readonly responses: readonly ResponseId[];
  readonly people: number;
}
