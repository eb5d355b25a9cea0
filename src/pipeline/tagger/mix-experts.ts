// Joins the experts: each knows one kind of text, the gate says how much the text is of that kind.
import type { Model } from './model.ts';

/** Where nothing was learned of a theme. */
export const UNTRAINED_THRESHOLD = 0.5;

/** Logits by column and the shares of the groups → one calibrated logit a theme, in the order of `model.themes`. */
export type Mixer = (logits: Float64Array, shares: readonly number[]) => readonly number[];

export function createMixer(
  model: Pick<Model, 'themes' | 'groups' | 'columns' | 'calibration'>,
): Mixer {
  const columnOf = model.groups.map((group) =>
    model.themes.map((theme) =>
      model.columns.findIndex(
        (column) => column.kind === 'theme' && column.group === group && column.theme === theme,
      ),
    ),
  );
  return (logits, shares) =>
    model.themes.map((_, theme) => {
      let sum = 0;
      model.groups.forEach((_, group) => {
        const { slope, offset } = model.calibration[group]?.[theme] ?? { slope: 1, offset: 0 };
        sum +=
          (shares[group] ?? 0) * (slope * (logits[columnOf[group]?.[theme] ?? -1] ?? 0) + offset);
      });
      return sum;
    });
}

/** The scores from which themes are tagged, for a text of these shares; in the order of `model.themes`. */
export function mixThresholds(
  { themes, thresholds }: Pick<Model, 'themes' | 'thresholds'>,
  shares: readonly number[],
): readonly number[] {
  return themes.map((_, theme) =>
    thresholds.reduce(
      (sum, own, group) => sum + (shares[group] ?? 0) * (own[theme] ?? UNTRAINED_THRESHOLD),
      0,
    ),
  );
}

/** How much the text is of each group; sums to 1. */
export function createGate(
  model: Pick<Model, 'groups' | 'columns'>,
): (logits: Float64Array) => readonly number[] {
  const gates = model.groups.map((group) =>
    model.columns.findIndex((column) => column.kind === 'group' && column.group === group),
  );
  return (logits) => {
    if (gates.length === 1) return [1];
    const odds = gates.map((column) => 1 / (1 + Math.exp(-(logits[column] ?? 0))));
    const total = odds.reduce((sum, value) => sum + value, 0);
    return odds.map((value) => value / total);
  };
}
