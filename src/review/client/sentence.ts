// The sentence at a place in a text, as the pipeline cuts sentences.
import type { Span } from '../../domain/span.ts';
import { segment } from '../../pipeline/segment.ts';

/** Null where the text holds no sentence. */
export function sentenceAt(text: string, at: number): Span | null {
  const passages = segment(text);
  return passages.find(({ end }) => at <= end) ?? passages.at(-1) ?? null;
}
