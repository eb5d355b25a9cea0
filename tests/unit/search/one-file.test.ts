import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexInSteps, memoryIndex } from '../../../src/search/memory-index.ts';
import { packOneFile, quotesOfOneFile, readOneFile } from '../../../src/search/one-file.ts';
import { orderRecords, type QuoteIndex } from '../../../src/search/quote-index.ts';
import { searchQuotes } from '../../../src/search/search-quotes.ts';
import { atOnce } from '../../../src/search/steps.ts';
import { tokenise, termsOf } from '../../../src/search/tokens.ts';
import { makeIndexedQuote, quotesOf } from '../../fixtures/indexed-quotes.ts';

const opened = (...texts: readonly string[]): QuoteIndex =>
  atOnce(indexInSteps(atOnce(readOneFile(packOneFile(quotesOf(...texts))))));

// Words, gaps and what may be taken for either.
const PARTS = [
  ...[
    'Teacher',
    'teacher’s',
    'naïve',
    'e',
    'mail',
    'well',
    'known',
    '家長',
    'ครู',
    '👍🏽',
    '👍🏿',
    '©',
    'שלום',
  ],
  ...[' ', '  ', '-', '‑', '--', ', ', '…', '\n', "'", '’', '\uFEFF', '\u00AD', '\u0301', '. ', ''],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('the corpus in one file', () => {
  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const quotes = quotesOf(...texts);
        expect(quotesOfOneFile(packOneFile(quotes))).toEqual(orderRecords(quotes));
      }),
      { numRuns: 400 },
    );
  });

  it('finds each word of each text, as reading the texts anew does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const index = opened(...texts);
        const held = texts.map((one) => new Set(tokenise(one).flatMap(termsOf)));
        for (const word of new Set(held.flatMap((words) => [...words]))) {
          const forms = await index.vocabulary(`^${word.slice(0, 2)}`);
          if (word.length > 2) expect(forms).toContain(word);
          const found = (await index.startingWith(word.slice(0, 2))).flatMap((numbers) => [
            ...numbers,
          ]);
          for (const [number, words] of held.entries()) {
            if (words.has(word)) expect(found).toContain(number);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds a hyphenated chain in one piece, and no chain across other marks', async () => {
    const index = opened('A well-known e-mail.', 'Well - known e, mail', 'wellknown email');
    const holding = async (query: string): Promise<readonly number[]> =>
      (await searchQuotes(index, query)).exact.map(({ quote }) => quote);
    expect(await holding('"wellknown"')).toEqual([0, 2]);
    expect(await holding('"email"')).toEqual([0, 2]);
    expect(await holding('"well known"')).toEqual([0, 1]);
  });

  it('keeps filters as the index over the quotes themselves', async () => {
    const quotes = [
      makeIndexedQuote({ id: 'q0', text: 'a', themes: ['trust', 'roles', 'trust'], year: null }),
      makeIndexedQuote({ id: 'q1', text: 'b', themes: ['roles', 'trust'], group: 'teacher' }),
      makeIndexedQuote({ id: 'q2', text: 'c', themes: [] }),
    ];
    const index = atOnce(indexInSteps(atOnce(readOneFile(packOneFile(quotes)))));
    expect(await index.facets()).toEqual(await memoryIndex(quotes).facets());
    // Two orders of the same themes are one set, so that choosing a theme looks at each set once.
    expect((await index.facets()).theme.sets).toEqual([[0, 1], []]);
  });
});
