// Chooses the one or two consecutive sentences that make the writer's point best on their own.
import type { Span } from '../../domain/span.ts';
import type { Reading } from './reading.ts';

/** Words at the start of a sentence that lean on the one before. */
const LEANING = new Set(
  'this that these those it they he she him her them such so but and or because which then also however'.split(
    ' ',
  ),
);
const FIRST_HAND = new Set('i my me we our us'.split(' '));
const MARKS = /^[.,;:()"“”?!–—-]+$/u;

/** `points` says how much each passage makes the point, 0 to 1. Null only where there is no passage. */
export function chooseHighlight(reading: Reading, points: readonly number[]): Span | null {
  let best: { readonly span: Span; readonly score: number } | null = null;
  reading.passages.forEach((passage, index) => {
    const single = worth(reading, index, index, points);
    if (best === null || single > best.score + 1e-9)
      best = { span: { start: passage.start, end: passage.end }, score: single };
    const next = reading.passages[index + 1];
    if (next === undefined) return;
    const pair = worth(reading, index, index + 1, points);
    if (pair > best.score + 1e-9)
      best = { span: { start: passage.start, end: next.end }, score: pair };
  });
  // The callback's writes are not seen by the flow analysis.
  return (best as { readonly span: Span } | null)?.span ?? null;
}

function worth(reading: Reading, from: number, to: number, points: readonly number[]): number {
  const words = reading.tokens.words
    .slice(reading.firsts[from], reading.firsts[to + 1])
    .filter((word) => !MARKS.test(word));
  const length = words.length;
  let point = 0;
  for (let index = from; index <= to; index += 1) point += points[index] ?? 0;
  point /= from === to ? 1 : 1.55;
  let score = point;
  if (LEANING.has(words[0] ?? '')) score -= 0.06;
  if (words.some((word) => FIRST_HAND.has(word))) score += 0.05;
  if (words.includes('#')) score += 0.04;
  if (length < 6) score -= 0.25 * (1 - length / 6);
  if (length > 45) score -= Math.min(0.2, (length - 45) / 200);
  score += Math.min(length, 25) / 25 / 10;
  return score;
}
