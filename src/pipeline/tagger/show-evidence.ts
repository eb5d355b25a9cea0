// What carried a tag: the cues that matched, or the words that weighed most, with their places in the text.
import type { Evidence } from '../../domain/tag.ts';
import type { CueHit } from './cue-reader.ts';
import type { Reading } from './reading.ts';

const MOST = 4;

/** Cues first, strongest first; where none matched, the passage that speaks most for the theme. */
export function showEvidence(
  reading: Reading,
  hits: readonly CueHit[],
  theme: number,
  passageScores: readonly number[],
): readonly Evidence[] {
  const own = hits
    .filter((hit) => hit.theme === theme && hit.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.from - b.from);
  const shown: Evidence[] = [];
  for (const hit of own) {
    const start = reading.tokens.starts[hit.from];
    const end = reading.tokens.ends[hit.to - 1];
    if (
      start === undefined ||
      end === undefined ||
      shown.some((other) => start < other.end && other.start < end)
    )
      continue;
    shown.push({ start, end, reason: `“${reading.text.slice(start, end)}”` });
    if (shown.length === MOST) return shown;
  }
  if (shown.length > 0) return shown;
  let best = 0;
  passageScores.forEach((score, index) => {
    if (score > (passageScores[best] ?? 0)) best = index;
  });
  const passage = reading.passages[best];
  return passage === undefined
    ? []
    : [{ start: passage.start, end: passage.end, reason: 'the wording of this sentence' }];
}
