// One calibrated score per theme: the learned model where it knows the theme, cues and examples where it doesn't.
import type { Codebook } from '../../domain/theme.ts';
import { findKnown, findPlaces, logitsOfKnown } from './linear.ts';
import { createGate, createMixer, mixThresholds, UNTRAINED_THRESHOLD } from './mix-experts.ts';
import type { Model } from './model.ts';
import { poolPassages } from './pool-passages.ts';
import { createQuestionReader } from './read-question.ts';
import { createTextFeaturiser, sumBags, type TextFeatures } from './read-text-features.ts';
import type { Reading } from './reading.ts';
import { createUntrainedScorer } from './score-untrained.ts';
import { toScore, type ThemeScore } from './theme-score.ts';

export interface ThemeScores extends TextFeatures {
  /** In the order of the codebook. */
  readonly themes: readonly ThemeScore[];
  /** Of the whole text, in the order of the model's columns. */
  readonly logits: Float64Array;
  /** How much the text is of each of the model's groups. */
  readonly shares: readonly number[];
}

export function createThemeScorer(
  codebook: Codebook,
  model: Model,
): (reading: Reading, question?: string | null) => ThemeScores {
  const featurise = createTextFeaturiser(codebook.themes, model.kinds, (keys) =>
    findPlaces(model.vocabulary, keys),
  );
  const readQuestion = createQuestionReader();
  const gate = createGate(model);
  const mix = createMixer(model);
  // Passages are asked about themes alone; the text as a whole has said what kind it is.
  const themeColumns = model.groups.length * model.themes.length;
  const scoreUntrained = createUntrainedScorer(codebook, model);
  const columnOf = codebook.themes.map((theme) => model.themes.indexOf(theme.id));
  return (reading, question = null) => {
    const features = featurise(reading);
    const { bags, cues } = features;
    const known = bags.map((bag) => findKnown(model.vocabulary, bag, { piecesSettled: true }));
    const asked = findPlaces(model.vocabulary, readQuestion(question));
    const bag = sumBags(known);
    const alone = logitsOfKnown(model, bag);
    // The question tells who answers; what it tells of themes did not hold for questions not met in training.
    const logits = asked.length === 0 ? alone : logitsOfKnown(model, { ...bag, question: asked });
    const shares = gate(alone);
    const thresholds = mixThresholds(model, shares);
    const own =
      known.length === 1 ? [alone] : known.map((part) => logitsOfKnown(model, part, themeColumns));
    const whole = mix(poolPassages(alone, themeColumns, own), shares);
    const parts = own.map((part) => mix(poolPassages(part, themeColumns), shares));
    const themes = codebook.themes.map((theme, index): ThemeScore => {
      const column = columnOf[index] ?? -1;
      if (column < 0) return scoreUntrained(theme, index, reading, cues);
      return {
        id: theme.id,
        score: toScore(whole[column] ?? 0),
        threshold: thresholds[column] ?? UNTRAINED_THRESHOLD,
        passages: parts.map((part) => toScore(part[column] ?? 0)),
      };
    });
    return { ...features, themes, logits, shares };
  };
}
