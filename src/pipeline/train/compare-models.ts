// A new model beside the one in use: what changed for each theme, and whether the old one should stay.
import type { ModelCard } from '../../domain/model.ts';

/** A new model may fall this far behind by chance alone. */
const SLACK = 0.005;

/**
 * Null where the new model may take its place. Figures of two models compare only where they learned from, and were tried
 * on, the same sources in the same way.
 */
export function reasonToKeep(before: ModelCard, after: ModelCard): string | null {
  const lost = before.trainedOn.filter(({ source }) =>
    after.trainedOn.every((own) => own.source !== source),
  );
  if (lost.length > 0) {
    const names = lost.map(({ source, responses }) => `${source} (${responses} texts)`).join(', ');
    return `the model in use also learned from ${names}, which this run does not have; nothing was written.`;
  }
  if (before.folds !== after.folds) {
    return `the model in use was tried in ${before.folds} parts and this one in ${after.folds}, so their figures do not compare; run it with --folds ${before.folds}. Nothing was written.`;
  }
  if (after.macroF1 >= before.macroF1 - SLACK) return null;
  return `macro-F1 would fall from ${before.macroF1.toFixed(3)} to ${after.macroF1.toFixed(3)}; nothing was written.`;
}

/** One line a theme, for a terminal. */
export function compareModels(before: ModelCard | null, after: ModelCard): string {
  const lines = ['theme                 before   after  (F1, held-back texts)'];
  for (const [theme, { f1 }] of Object.entries(after.themes)) {
    const old = before?.themes[theme]?.f1;
    lines.push(
      `${theme.padEnd(20)}${(old?.toFixed(3) ?? '–').padStart(8)}${f1.toFixed(3).padStart(8)}`,
    );
  }
  lines.push(
    `${'macro-F1'.padEnd(20)}${(before?.macroF1.toFixed(3) ?? '–').padStart(8)}${after.macroF1.toFixed(3).padStart(8)}`,
    `role accuracy ${after.role.accuracy.toFixed(3)} of ${after.role.n}, highlight ${after.highlight.hit} of ${after.highlight.n}`,
    after.method,
  );
  return `${lines.join('\n')}\n`;
}
