// Pairs of neighbouring words with the quotes and positions where they stand, sorted, for the phrase search.
import { ByteWriter } from './bytes.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import type { Entry } from './shards.ts';
import { neighbourTerms, tokenise } from './tokens.ts';

// Second word, quote and position share one number of 53 bits, so that millions of pairs sort as numbers.
const POSITIONS = 2 ** 14;
const QUOTES = 2 ** 19;
const WORDS = 2 ** 20;

/** Calls back for every pair; the words by their place in the sorted vocabulary. */
function eachPair(
  quotes: readonly IndexedQuote[],
  places: ReadonlyMap<string, number>,
  visit: (first: number, second: number, quote: number, position: number) => void,
): void {
  quotes.forEach(({ text }, quote) => {
    const terms = tokenise(text).map((token) =>
      neighbourTerms(token).map((term) => places.get(term) ?? 0),
    );
    for (let position = 0; position + 1 < terms.length; position += 1) {
      for (const first of terms[position] ?? []) {
        for (const second of terms[position + 1] ?? []) visit(first, second, quote, position);
      }
    }
  });
}

function packPair(writer: ByteWriter, spots: Float64Array): void {
  const perQuote = new Map<number, number[]>();
  for (const spot of spots) {
    const quote = Math.floor(spot / POSITIONS) % QUOTES;
    const position = spot % POSITIONS;
    const list = perQuote.get(quote);
    if (list === undefined) perQuote.set(quote, [position]);
    else list.push(position);
  }
  writer.ascending([...perQuote.keys()]);
  for (const positions of perQuote.values()) writer.ascending(positions);
}

/** `vocabulary` sorted, with every word of the quotes. */
export function* packPairs(
  quotes: readonly IndexedQuote[],
  vocabulary: readonly string[],
): Generator<Entry> {
  if (quotes.length >= QUOTES || vocabulary.length >= WORDS) {
    throw new RangeError(`the search index holds up to ${QUOTES} quotes and ${WORDS} words`);
  }
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  const starts = new Uint32Array(vocabulary.length + 1);
  eachPair(quotes, places, (first) => {
    starts[first + 1] = (starts[first + 1] ?? 0) + 1;
  });
  for (let word = 0; word < vocabulary.length; word += 1) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }
  const spots = new Float64Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  eachPair(quotes, places, (first, second, quote, position) => {
    const at = next[first] ?? 0;
    next[first] = at + 1;
    spots[at] = (second * QUOTES + quote) * POSITIONS + Math.min(position, POSITIONS - 1);
  });
  const span = QUOTES * POSITIONS;
  for (let first = 0; first < vocabulary.length; first += 1) {
    const mine = spots.subarray(starts[first], starts[first + 1]).sort();
    for (let from = 0; from < mine.length;) {
      const second = Math.floor((mine[from] ?? 0) / span);
      let to = from + 1;
      while (to < mine.length && Math.floor((mine[to] ?? 0) / span) === second) to += 1;
      const writer = new ByteWriter();
      packPair(writer, mine.subarray(from, to));
      yield { key: `${vocabulary[first] ?? ''} ${vocabulary[second] ?? ''}`, data: writer.done() };
      from = to;
    }
  }
}
