// What a run is told besides the content.
import type { ModelCard } from '../domain/model.ts';
import type { Tagging } from '../domain/tag.ts';
import type { ResponseId } from '../domain/id.ts';
import type { NearDuplicateGroup } from '../domain/synthesis.ts';
import type { Codebook } from '../domain/theme.ts';

export interface RunOptions {
  readonly codebook: Codebook;
  readonly model: ModelCard;
  readonly taggingOf: (text: string) => Tagging;
  /** What `groupNearDuplicates` says of a batch's responses, from memory or anew; by default anew. */
  readonly nearDuplicatesOf?: (
    responses: readonly { readonly id: ResponseId; readonly text: string }[],
  ) => readonly NearDuplicateGroup[];
  /** `internal` shows what people agreed to for staff alone. */
  readonly edition: 'public' | 'internal';
}
