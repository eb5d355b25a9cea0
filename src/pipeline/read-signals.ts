// What makes a response worth a person's time, read from its text once: the queue is ordered by it.
import type { ResponseId, ThemeId } from '../domain/id.ts';
import type { Response } from '../domain/response.ts';
import type { Tagging } from '../domain/tag.ts';
import type { Codebook } from '../domain/theme.ts';
import { flagText, type TextFlag } from './flag-text.ts';
import { createCueReader } from './tagger/cue-reader.ts';
import { mixThresholds, UNTRAINED_THRESHOLD } from './tagger/mix-experts.ts';
import type { Model } from './tagger/model.ts';
import { readText } from './tagger/reading.ts';

export interface Signals {
  readonly response: ResponseId;
  /** What the software suggests. */
  readonly themes: readonly ThemeId[];
  /** Themes on which the codebook's cues and the learned model say different things. */
  readonly disputed: readonly ThemeId[];
  /** How far the nearest score lies from its threshold, 0 to 1. */
  readonly margin: number;
  readonly flags: readonly TextFlag[];
  readonly wordCount: number;
}

/** Weight of the cues found from which they alone would give the theme. */
const CUES_SUFFICE = 1;

export function createSignalReader(
  codebook: Codebook,
  model: Pick<Model, 'themes' | 'thresholds'>,
): (response: Response, tagging: Tagging) => Signals {
  const findCues = createCueReader(codebook.themes);
  // Between those of the groups: the queue needs to know what is close, not which side it fell.
  const middle = mixThresholds(
    model,
    model.thresholds.map(() => 1 / model.thresholds.length),
  );
  const thresholds = codebook.themes.map(
    ({ id }) => middle[model.themes.indexOf(id)] ?? UNTRAINED_THRESHOLD,
  );
  return (response, tagging) => {
    const reading = readText(response.text);
    const weights = codebook.themes.map(() => 0);
    for (const hit of findCues(reading))
      weights[hit.theme] = (weights[hit.theme] ?? 0) + hit.weight;
    const suggested = new Set(tagging.tags.map(({ theme }) => theme));
    const disputed = codebook.themes.flatMap(({ id }, index) => {
      // A theme without weights is read by its cues alone: there is nobody to disagree with.
      if (!model.themes.includes(id)) return [];
      const weight = weights[index] ?? 0;
      const isDisputed = suggested.has(id) ? weight <= 0 : weight >= CUES_SUFFICE;
      return isDisputed ? [id] : [];
    });
    const margins = codebook.themes.map(({ id }, index) =>
      Math.abs((tagging.scores[id] ?? 0) - (thresholds[index] ?? UNTRAINED_THRESHOLD)),
    );
    return {
      response: response.id,
      themes: tagging.tags.map(({ theme }) => theme),
      disputed,
      margin: Math.min(1, ...margins),
      flags: flagText(response.text),
      wordCount: reading.tokens.words.length,
    };
  };
}
