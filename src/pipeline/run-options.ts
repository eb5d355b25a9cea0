// What a run is told besides the content.
import type { ModelCard } from '../domain/model.ts';
import type { Tagging } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';

export interface RunOptions {
  readonly codebook: Codebook;
  readonly model: ModelCard;
  readonly taggingOf: (text: string) => Tagging;
  /** `internal` shows what people agreed to for staff alone. */
  readonly edition: 'public' | 'internal';
}
