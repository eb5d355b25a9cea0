// What a run is told besides the content.
import type { ModelCard } from '../domain/model.ts';
import type { Tagging } from '../domain/tag.ts';
import type { Gap } from '../domain/gap.ts';
import type { ResponseId } from '../domain/id.ts';
import type { NearDuplicateGroup } from '../domain/synthesis.ts';
import type { Codebook } from '../domain/theme.ts';
import type { CoveredResponse, GapOptions } from './find-gaps.ts';

export interface RunOptions {
  readonly codebook: Codebook;
  readonly model: ModelCard;
  readonly taggingOf: (text: string) => Tagging;
  /** What `groupNearDuplicates` says of a batch's responses, from memory or anew; by default anew. */
  readonly nearDuplicatesOf?: (
    responses: readonly { readonly id: ResponseId; readonly text: string }[],
  ) => readonly NearDuplicateGroup[];
  /** Begins to find what `findGaps` finds and gives it when asked, so that other stages run meanwhile; by default when asked. */
  readonly beginGaps?: (
    responses: readonly CoveredResponse[],
    options: GapOptions,
  ) => () => readonly Gap[];
  /** `internal` shows what people agreed to for staff alone. */
  readonly edition: 'public' | 'internal';
}
