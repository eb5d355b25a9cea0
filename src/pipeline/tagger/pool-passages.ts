// A text's logits from those of the whole and of its passages: one passage that makes the point counts for the text.

/** Weight of the passage that says most; chosen by cross-validation (DECISIONS.md). */
const STRONGEST = 0.4;

/**
 * The first `width` columns gain what their strongest passage says; the others stay as they are. A text of one
 * passage, and a passage asked about alone (`parts` left out), counts as its own strongest.
 */
export function poolPassages(
  whole: Float64Array,
  width: number,
  parts: readonly Float64Array[] = [whole],
): Float64Array {
  const pooled = Float64Array.from(whole);
  for (let column = 0; column < width; column += 1) {
    let most = -Infinity;
    for (const part of parts) most = Math.max(most, part[column] as number);
    pooled[column] = (whole[column] as number) + STRONGEST * most;
  }
  return pooled;
}
