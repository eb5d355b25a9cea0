// From raw logits to honest ones, and to the score from which a theme is tagged; both from held-back texts only.
import { UNTRAINED_THRESHOLD } from '../tagger/mix-experts.ts';
import type { Calibration } from '../tagger/model.ts';
import { fitLogistic } from './logistic.ts';
import { bestThreshold } from './metrics.ts';

/** Platt's scaling (1999): one logistic regression on the logit. Too few texts of either kind leave it as it is. */
export function calibrate(logits: readonly number[], targets: readonly boolean[]): Calibration {
  const positives = targets.filter(Boolean).length;
  if (positives < 10 || targets.length - positives < 10) return { slope: 1, offset: 0 };
  const rows = logits.map((logit) => ({ index: Int32Array.of(0), value: Float32Array.of(logit) }));
  const theta = fitLogistic(
    rows,
    Float64Array.from(targets, Number),
    new Float64Array(rows.length).fill(1),
    1,
    { l2: 1e-3, iterations: 50 },
  );
  return { slope: theta[0] ?? 1, offset: theta[1] ?? 0 };
}

/** The score at which F1, averaged over the groups, is best. */
export function chooseThreshold(
  groups: readonly { readonly scores: readonly number[]; readonly targets: readonly boolean[] }[],
): number {
  const usable = groups.filter(({ targets }) => targets.filter(Boolean).length >= 10);
  return usable.length === 0 ? UNTRAINED_THRESHOLD : bestThreshold(usable);
}
