// Quotes in which words stand side by side in the order given, found by pairs of neighbours: exact, without reading texts.
import type { Numbers, QuoteIndex } from './quote-index.ts';

/** Ascending; empty for fewer than two words. */
export async function findPhrase(index: QuoteIndex, words: readonly string[]): Promise<Numbers> {
  if (words.length < 2) return [];
  // Every other pair covers every word; an odd last word is covered by the last pair.
  const places = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 2) places.add(at);
  places.add(words.length - 2);
  const pairs = await Promise.all(
    [...places].map(async (at) => ({
      at,
      postings: await index.pair(words[at] ?? '', words[at + 1] ?? ''),
    })),
  );
  const [rarest] = pairs.toSorted((a, b) => a.postings.size - b.postings.size);
  if (rarest === undefined) return [];
  const found: number[] = [];
  for (const [quote, positions] of rarest.postings) {
    const stands = positions.some((position) =>
      pairs.every(
        ({ at, postings }) => postings.get(quote)?.includes(position - rarest.at + at) === true,
      ),
    );
    if (stands) found.push(quote);
  }
  return found.sort((a, b) => a - b);
}
