// A theme that the model has no weights for (a file added today): its cues, and how near the text is to its examples.
import type { Codebook, Theme } from '../../domain/theme.ts';
import type { CueHit } from './cue-reader.ts';
import { createFeaturiser, emptyBag } from './features.ts';
import { eachFeature } from './linear.ts';
import type { Model } from './model.ts';
import { readText, type Reading } from './reading.ts';
import { toScore, type ThemeScore } from './theme-score.ts';

/** One cue of weight 1 is just enough; cues against a theme take away. */
const CUE_SLOPE = 2.2;
const CUE_BIAS = -1.9;
/** What an example that counts adds where it is near; set so that a near copy of it is tagged without any cue. */
const EXAMPLE_SLOPE = 6;
const THRESHOLD = 0.5;

type Vector = ReadonlyMap<number, number>;

export function createUntrainedScorer(
  codebook: Codebook,
  model: Model,
): (theme: Theme, index: number, reading: Reading, hits: readonly CueHit[]) => ThemeScore {
  const featuriser = createFeaturiser(model.kinds);
  const vectorOf = (words: readonly string[], from: number, to: number): Vector => {
    const bag = emptyBag();
    featuriser.addPassage(words, from, to, bag);
    const vector = new Map<number, number>();
    let square = 0;
    eachFeature(model.vocabulary, bag.words, (feature, value) => {
      vector.set(feature, value);
      square += value * value;
    });
    for (const [feature, value] of vector) vector.set(feature, value / Math.sqrt(square));
    return vector;
  };
  const examples = new Map(
    codebook.themes
      .filter((theme) => !model.themes.includes(theme.id))
      .map((theme) => [
        theme.id,
        theme.examples.map(({ text, counts }) => {
          const { words } = readText(text).tokens;
          return { counts, vector: vectorOf(words, 0, words.length) };
        }),
      ]),
  );
  return (theme, index, reading, hits) => {
    const known = examples.get(theme.id) ?? [];
    const passages = reading.passages.map((_, passage) => {
      const cues = hits.filter((hit) => hit.theme === index && hit.passage === passage);
      const from = reading.firsts[passage] ?? 0;
      const vector = vectorOf(reading.tokens.words, from, reading.firsts[passage + 1] ?? from);
      const near = (counts: boolean): number =>
        known.reduce(
          (most, example) =>
            example.counts === counts ? Math.max(most, cosine(vector, example.vector)) : most,
          0,
        );
      const logit =
        CUE_BIAS +
        CUE_SLOPE * cues.reduce((sum, hit) => sum + hit.weight, 0) +
        EXAMPLE_SLOPE * (near(true) - near(false));
      return toScore(logit);
    });
    return { id: theme.id, score: Math.max(0, ...passages), threshold: THRESHOLD, passages };
  };
}

function cosine(left: Vector, right: Vector): number {
  let sum = 0;
  for (const [feature, value] of left) sum += value * (right.get(feature) ?? 0);
  return sum;
}
