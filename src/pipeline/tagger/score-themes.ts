// One calibrated score per theme: the learned model where it knows the theme, cues and examples where it doesn't.
import type { ThemeId } from '../../domain/id.ts';
import type { Codebook } from '../../domain/theme.ts';
import { linearLogits } from './linear.ts';
import { createMixer } from './mix-experts.ts';
import type { Model } from './model.ts';
import { createTextFeaturiser, sumBags, type TextFeatures } from './read-text-features.ts';
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

export interface ThemeScores extends TextFeatures {
  /** In the order of the codebook. */
  readonly themes: readonly ThemeScore[];
  /** Of the whole text, in the order of the model's columns. */
  readonly logits: Float64Array;
}

export function createThemeScorer(
  codebook: Codebook,
  model: Model,
): (reading: Reading) => ThemeScores {
  const featurise = createTextFeaturiser(codebook.themes);
  const mix = createMixer(model);
  const scoreUntrained = createUntrainedScorer(codebook, model);
  const columnOf = codebook.themes.map((theme) => model.themes.indexOf(theme.id));
  return (reading) => {
    const features = featurise(reading);
    const { bags, cues } = features;
    const logits = linearLogits(model, sumBags(bags));
    const whole = mix(logits);
    const parts = bags.length === 1 ? [whole] : bags.map((bag) => mix(linearLogits(model, bag)));
    const themes = codebook.themes.map((theme, index): ThemeScore => {
      const column = columnOf[index] ?? -1;
      if (column < 0) return scoreUntrained(theme, index, reading, cues);
      return {
        id: theme.id,
        score: toScore(whole[column] ?? 0),
        threshold: model.thresholds[column] ?? 0.5,
        passages: parts.map((part) => toScore(part[column] ?? 0)),
      };
    });
    return { ...features, themes, logits };
  };
}

/** Four decimals: differences in the last bits of a sum never reach a reader. */
export function toScore(logit: number): number {
  return Math.round(1e4 / (1 + Math.exp(-logit))) / 1e4;
}
