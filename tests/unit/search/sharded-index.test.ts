import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../src/search/build-index.ts';
import { NO_FILTERS } from '../../../src/search/facets.ts';
import type { IndexedQuote } from '../../../src/search/indexed-quote.ts';
import { memoryIndex } from '../../../src/search/memory-index.ts';
import { joinIndexes } from '../../../src/search/join-indexes.ts';
import type { QuoteIndex } from '../../../src/search/quote-index.ts';
import { searchQuotes } from '../../../src/search/search-quotes.ts';
import { shardedIndex } from '../../../src/search/sharded-index.ts';
import { makeIndexedQuote } from '../../fixtures/indexed-quotes.ts';

const PER_FILE = 3;

/** The sharded index over files in memory. */
function shardedOf(quotes: readonly IndexedQuote[]): QuoteIndex {
  const files = new Map<string, Uint8Array>();
  // Tiny files, so that even a few quotes make several of each kind.
  for (const { path, bytes } of packIndex(quotes, { bytesPerFile: 40, quotesPerFile: PER_FILE }))
    files.set(path, bytes);
  return shardedIndex(quotes.length, PER_FILE, (path) => {
    const bytes = files.get(path);
    return bytes === undefined
      ? Promise.reject(new Error(path))
      : Promise.resolve(new Uint8Array(bytes));
  });
}

const WORDS = [
  ...[
    'trust',
    'trusts',
    'trusting',
    'teacher',
    'teacher’s',
    'teachers',
    'communicate',
    'communication',
    'community',
  ],
  ...[
    'using',
    'us',
    'use',
    'users',
    'pony',
    'ponies',
    'café',
    'don’t',
    'e-mail',
    'email',
    'make',
    'or',
    'break',
    '教師',
    '😀',
  ],
];
const QUERIES = [
  ...WORDS,
  ...[
    'comunicate',
    'techer',
    'truts',
    'communic',
    'usi',
    'us',
    'mak',
    'b',
    'po',
    'trust teacher',
    '"make or break"',
  ],
  ...[
    'make or break',
    '-trust',
    'trust -"make or"',
    'parent-teacher',
    'don’t use',
    '',
    'absent words',
    '教師',
  ],
];
const quotesArb = fc
  .array(
    fc.record({
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 10 }),
      group: fc.constantFrom('parent' as const, 'teacher' as const, 'not-stated' as const),
      themes: fc.uniqueArray(fc.constantFrom('trust', 'roles', 'workload'), { maxLength: 3 }),
      year: fc.constantFrom('2012', '2013', null),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ words, ...rest }, i) =>
      makeIndexedQuote({ id: `q${i}`, text: words.join(' '), ...rest }),
    ),
  );

describe('the index in many files', () => {
  it('gives the same results, counts and quotes as the index in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        quotesArb,
        fc.constantFrom(...QUERIES),
        fc.boolean(),
        async (quotes, query, filtered) => {
          const filters = filtered
            ? { ...NO_FILTERS, role: ['teacher'], theme: ['trust', 'roles'] }
            : NO_FILTERS;
          const [one, other] = [memoryIndex(quotes), shardedOf(quotes)];
          const found = await searchQuotes(one, query, filters);
          expect(await searchQuotes(other, query, filters)).toEqual(found);
          const numbers = [...found.exact, ...found.near].map(({ quote }) => quote);
          expect(await other.records(numbers)).toEqual(await one.records(numbers));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is searched in parts as in one piece, whatever the parts', async () => {
    const cuts = fc.array(fc.nat({ max: 25 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        quotesArb,
        cuts,
        fc.constantFrom(...QUERIES),
        fc.boolean(),
        async (quotes, at, query, filtered) => {
          const filters = filtered
            ? { ...NO_FILTERS, role: ['teacher'], theme: ['trust', 'roles'] }
            : NO_FILTERS;
          const ends = [...new Set([...at, quotes.length])].sort((a, b) => a - b);
          const parts = ends
            .map((end, i) => quotes.slice(ends[i - 1] ?? 0, end))
            .filter((part) => part.length > 0);
          // Each part of another kind than the next: what they answer must not tell them apart.
          const joined = joinIndexes(
            parts.map((part, i) => (i % 2 === 0 ? shardedOf(part) : memoryIndex(part))),
          );
          const whole = memoryIndex(quotes);
          const found = await searchQuotes(whole, query, filters);
          expect(await searchQuotes(joined, query, filters)).toEqual(found);
          const numbers = [...found.exact, ...found.near].map(({ quote }) => quote);
          expect(await joined.records(numbers)).toEqual(await whole.records(numbers));
        },
      ),
      { numRuns: 150 },
    );
  });

  // The two things that a reader searches: quotes in one index, all responses in parts.
  it.each([
    ['the quotes', 1],
    ['all responses in three parts', 3],
  ])('misses none of %s that a plain scan finds', async (_, count) => {
    const words = fc.array(fc.constantFrom('trust', 'teacher', 'make', 'or', 'users', 'pony'), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(quotesArb, words, async (texts, asked) => {
        const size = Math.ceil(texts.length / count);
        const parts = Array.from({ length: count }, (__, i) =>
          texts.slice(i * size, (i + 1) * size),
        ).filter((part) => part.length > 0);
        const index = joinIndexes(parts.map(shardedOf));
        const { exact } = await searchQuotes(index, asked.join(' '));
        const records = await index.records(exact.map(({ quote }) => quote));
        // Those that hold the words as typed come first; a possessive is found by its owner.
        const literal = records
          .filter((__, i) => exact[i]?.match === 'words' || exact[i]?.match === 'phrase')
          .map(({ id }) => id);
        const scanned = texts.filter(({ text }) => {
          const held = text.replaceAll('’s', '').split(/[ -]/u);
          return asked.every((word) => held.includes(word));
        });
        expect(literal.toSorted()).toEqual(scanned.map(({ id }) => id).toSorted());
        expect(records.slice(0, literal.length).map(({ id }) => id)).toEqual(literal);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same bytes each time', () => {
    const quotes = WORDS.map((text, i) => makeIndexedQuote({ id: `q${i}`, text }));
    const sizes = { bytesPerFile: 40, quotesPerFile: PER_FILE };
    expect([...packIndex(quotes, sizes)]).toEqual([...packIndex(quotes, sizes)]);
  });

  it('tries a file again that could not be loaded before', async () => {
    const quotes = [makeIndexedQuote({ text: 'trust' })];
    const files = new Map([...packIndex(quotes)].map(({ path, bytes }) => [path, bytes]));
    let online = false;
    const index = shardedIndex(1, 32, (path) =>
      online
        ? Promise.resolve(new Uint8Array(files.get(path) ?? []))
        : Promise.reject(new Error('offline')),
    );
    await expect(searchQuotes(index, 'trust')).rejects.toThrow('offline');
    online = true;
    expect((await searchQuotes(index, 'trust')).exact).toEqual([{ quote: 0, match: 'words' }]);
  });
});
