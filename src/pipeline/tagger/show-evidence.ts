// What carried a tag: the cues that matched, or the words that weighed most, with their places in the text.
import type { Evidence } from '../../domain/tag.ts';
import type { CueHit } from './cue-reader.ts';
import { stemKey } from './features.ts';
import { findFeature, unpackWeight, type Model } from './model.ts';
import type { Reading } from './reading.ts';
import { createStemmer } from './stem.ts';

const MOST_SPANS = 4;
const MOST_WORDS = 3;

export interface TagGrounds {
  /** Place of the theme in the codebook. */
  readonly theme: number;
  readonly id: string;
  /** How much each passage speaks for the theme. */
  readonly passages: readonly number[];
}

export type EvidenceReader = (
  reading: Reading,
  hits: readonly CueHit[],
  grounds: TagGrounds,
) => readonly Evidence[];

/** Cues first, strongest first; where none matched, the passage that speaks most for the theme, with its weightiest words. */
export function createEvidenceReader(model: Model): EvidenceReader {
  const weigh = createWordScale(model);
  return (reading, hits, { theme, id, passages }) => {
    const cues = showCues(reading, hits, theme);
    if (cues.length > 0) return cues;
    let best = 0;
    passages.forEach((score, index) => {
      if (score > (passages[best] ?? 0)) best = index;
    });
    const passage = reading.passages[best];
    if (passage === undefined) return [];
    const words = reading.tokens.words.slice(reading.firsts[best], reading.firsts[best + 1]);
    const weighty = [...new Set(words)]
      .map((word) => ({ word, weight: /^\p{L}{3,}/u.test(word) ? weigh(word, id) : 0 }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ word }) => `“${word}”`);
    const reason =
      weighty.length === 0 ? 'the wording of this sentence' : `words: ${weighty.join(', ')}`;
    return [{ start: passage.start, end: passage.end, reason }];
  };
}

function showCues(reading: Reading, hits: readonly CueHit[], theme: number): readonly Evidence[] {
  const { starts, ends } = reading.tokens;
  const own = hits
    .filter((hit) => hit.theme === theme && hit.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.from - b.from || b.to - a.to);
  const shown: Evidence[] = [];
  for (const hit of own) {
    const start = starts[hit.from];
    const end = ends[hit.to - 1];
    if (start === undefined || end === undefined) continue;
    if (shown.some((other) => start < other.end && other.start < end)) continue;
    shown.push({ start, end, reason: `“${reading.text.slice(start, end)}”` });
    if (shown.length === MOST_SPANS) break;
  }
  return shown;
}

/** What one word weighs for a theme to all experts together; nothing for a theme the model has not learned. */
function createWordScale({
  vocabulary,
  columns,
  weights,
}: Model): (word: string, theme: string) => number {
  const stem = createStemmer();
  return (word, theme) => {
    const feature = findFeature(vocabulary, stemKey(stem(word)));
    if (feature < 0) return 0;
    return columns.reduce(
      (sum, column, index) =>
        column.kind === 'theme' && column.theme === theme
          ? sum + unpackWeight(weights, feature, index) * (vocabulary.idf[feature] ?? 0)
          : sum,
      0,
    );
  };
}
