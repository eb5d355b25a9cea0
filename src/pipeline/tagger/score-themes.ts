// One calibrated score per theme: the learned model where it knows the theme, cues and examples where it doesn't.
import type { ThemeId } from '../../domain/id.ts';
import type { Codebook } from '../../domain/theme.ts';
import { createCueReader, type CueHit } from './cue-reader.ts';
import { createFeaturiser, emptyBag, type FeatureBag } from './features.ts';
import { linearLogits } from './linear.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import { createUntrainedScorer } from './score-untrained.ts';

export interface ThemeScore {
  readonly id: ThemeId;
  /** 0 to 1, four decimals. */
  readonly score: number;
  readonly threshold: number;
  /** How much each passage speaks for the theme, 0 to 1. */
  readonly passages: readonly number[];
}

export interface ThemeScores {
  /** In the order of the codebook. */
  readonly themes: readonly ThemeScore[];
  readonly hits: readonly CueHit[];
}

export function createThemeScorer(
  codebook: Codebook,
  model: Model,
): (reading: Reading) => ThemeScores {
  const findCues = createCueReader(codebook.themes);
  const featurise = createReadingFeaturiser();
  const scoreUntrained = createUntrainedScorer(codebook, model);
  return (reading) => {
    const hits = findCues(reading);
    const bags = featurise(reading, hits);
    const whole = linearLogits(model.linear, sumBags(bags));
    const parts = bags.map((bag) => linearLogits(model.linear, bag));
    const themes = codebook.themes.map((theme, index): ThemeScore => {
      const column = model.themes.indexOf(theme.id);
      if (column < 0) return scoreUntrained(theme, index, reading, hits);
      return {
        id: theme.id,
        score: toScore(whole[column] ?? 0),
        threshold: model.thresholds[column] ?? 0.5,
        passages: parts.map((logits) => toScore(logits[column] ?? 0)),
      };
    });
    return { themes, hits };
  };
}

/** Four decimals: differences in the last bits of a sum never reach a reader. */
export function toScore(logit: number): number {
  return Math.round(1e4 / (1 + Math.exp(-logit))) / 1e4;
}

/** One bag a passage, its cues among the features. */
export function createReadingFeaturiser(): (
  reading: Reading,
  hits: readonly CueHit[],
) => readonly FeatureBag[] {
  const featuriser = createFeaturiser();
  return (reading, hits) => {
    const bags = reading.passages.map((_, passage) => {
      const bag = emptyBag();
      const from = reading.firsts[passage] ?? 0;
      featuriser.addPassage(reading.tokens.words, from, reading.firsts[passage + 1] ?? from, bag);
      return bag;
    });
    for (const hit of hits) bags[hit.passage]?.cues.push(hit.key);
    return bags;
  };
}

export function sumBags(bags: readonly FeatureBag[]): FeatureBag {
  return {
    words: bags.flatMap((bag) => bag.words),
    pieces: bags.flatMap((bag) => bag.pieces),
    cues: bags.flatMap((bag) => bag.cues),
  };
}
