// Chooses the one or two consecutive sentences that make the writer's point best on their own.
import type { Span } from '../../domain/span.ts';
import type { Reading } from './reading.ts';
import type { ThemeScore } from './theme-score.ts';

/** Words at the start of a sentence that lean on the one before. */
const LEANING = new Set(
  'this that these those it they he she him her them such so but and or because which then also however'.split(
    ' ',
  ),
);
const FIRST_HAND = new Set('i my me we our us'.split(' '));
const MARK = /^[^\p{L}\p{N}#]/u;

type ThemePoints = Pick<ThemeScore, 'score' | 'passages'>;

/** Null only where there is no passage. Ties go to the earlier and shorter. */
export function chooseHighlight(reading: Reading, themes: readonly ThemePoints[]): Span | null {
  const points = reading.passages.map((_, passage) =>
    themes.reduce((sum, theme) => sum + theme.score * (theme.passages[passage] ?? 0), 0),
  );
  let best: Span | null = null;
  let most = -Infinity;
  reading.passages.forEach((passage, index) => {
    for (const last of [index, index + 1]) {
      const end = reading.passages[last]?.end;
      if (end === undefined) continue;
      const worth = worthOf(reading, index, last, points);
      if (worth <= most + 1e-9) continue;
      most = worth;
      best = { start: passage.start, end };
    }
  });
  return best;
}

function worthOf(reading: Reading, from: number, to: number, points: readonly number[]): number {
  const words = reading.tokens.words
    .slice(reading.firsts[from], reading.firsts[to + 1])
    .filter((word) => !MARK.test(word));
  const length = words.length;
  let worth =
    ((points[from] ?? 0) + (from === to ? 0 : (points[to] ?? 0))) / (from === to ? 1 : 1.55);
  if (LEANING.has(words[0] ?? '')) worth -= 0.06;
  if (words.some((word) => FIRST_HAND.has(word))) worth += 0.05;
  if (words.includes('#')) worth += 0.04;
  if (length < 6) worth -= 0.25 * (1 - length / 6);
  if (length > 45) worth -= Math.min(0.2, (length - 45) / 200);
  return worth + Math.min(length, 25) / 250;
}
