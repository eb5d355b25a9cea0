import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/search/facets.ts';
import { highlight } from '../../../src/search/highlight.ts';
import type { IndexedQuote } from '../../../src/search/indexed-quote.ts';
import { indexInSteps, memoryIndex } from '../../../src/search/memory-index.ts';
import { packOneFile, readOneFile } from '../../../src/search/one-file.ts';
import { searchQuotes } from '../../../src/search/search-quotes.ts';
import { inSteps } from '../../../src/search/steps.ts';
import { makeIndexedQuote, quotesOf } from '../../fixtures/indexed-quotes.ts';

async function results(
  quotes: readonly IndexedQuote[],
  query: string,
  filters = NO_FILTERS,
): Promise<string[]> {
  const index = memoryIndex(quotes);
  const found = await searchQuotes(index, query, filters);
  const hits = [...found.exact, ...found.near];
  const records = await index.records(hits.map(({ quote }) => quote));
  return hits.map(({ match }, i) => `${records[i]?.id ?? '?'} ${match}`);
}

describe('the order of results', () => {
  it('is phrase, all words, other forms and longer words, near spellings', async () => {
    const quotes = quotesOf(
      'We trusted the teacher.',
      'Teachers we trust.',
      'The teacher I trust.',
      'Nobody.',
      'I trust teacher and parent alike.',
      'We trust teachrs.',
      'They have a trusting teacher.',
    );
    expect(await results(quotes, 'trust teacher')).toEqual([
      'q4 phrase',
      'q2 words',
      'q0 forms',
      'q1 forms',
      'q6 forms',
      'q5 near',
    ]);
  });

  it('puts other forms of a word before words that only start like it', async () => {
    expect(await results(quotesOf('The communityhall.', 'Two communities.'), 'community')).toEqual([
      'q1 forms',
      'q0 forms',
    ]);
  });

  it('keeps the order of the pages where all else is equal, long quotes last', async () => {
    const quotes = quotesOf(`homework ${'and so on '.repeat(40)}`, 'homework', 'more homework');
    expect(await results(quotes, 'homework')).toEqual(['q1 words', 'q2 words', 'q0 words']);
  });
});

describe('a search', () => {
  it.each([
    ['teacher', 'Two teachers.', 'forms'],
    ['teacher', 'The teacher’s room.', 'words'],
    ['teachers', 'The teacher’s room.', 'words'],
    ['dont', 'I don’t know.', 'words'],
    ["don't", 'I don’t know.', 'words'],
    ['Naive', 'a naïve view', 'words'],
    ['naïve', 'A NAIVE VIEW', 'words'],
    ['email', 'an e-mail a week', 'words'],
    ['e-mail', 'an email a week', 'words'],
    ['well-being', 'their wellbeing', 'words'],
    ['parent-teacher', 'a parent‑teacher night', 'phrase'],
    ['parent–teacher', 'parent and teacher', 'forms'],
    ['communic', 'Communication first.', 'forms'],
    ['comunicate', 'We communicate daily.', 'near'],
    ['comunicate', 'Communication first.', 'near'],
    ['techaer', 'The teacher knows.', 'near'],
    ['eacher', 'The teacher knows.', 'near'],
    ['paernts', 'Parents know.', 'near'],
    ['"make or break"', 'It can make or break a year.', 'phrase'],
    ['make or break', 'It can make—or break—a year.', 'phrase'],
    ['教師', '良い教師です', 'phrase'],
    ['قلم', 'هذا قَلَم جديد', 'words'],
  ])('for %s finds “%s”', async (query, text, match) => {
    expect(await results(quotesOf(text, 'Something else altogether.'), query)).toEqual([
      `q0 ${match}`,
    ]);
  });

  it.each([
    ['"trust teachers"', 'trust the teachers'],
    ['"teacher"', 'two teachers'],
    ['trust -teachers', 'we trust teachers'],
    ['trust -"call home"', 'trust them to call home'],
    ['cat', 'the dog'],
    ['教師', '師教'],
    ['😀', 'a smile'],
    ['!!', 'wow!!'],
  ])('for %s leaves out “%s”', async (query, text) => {
    expect(await results(quotesOf(text), query)).toEqual([]);
  });

  it('for a word to leave out keeps all other quotes', async () => {
    expect(await results(quotesOf('one two', 'three'), '-two')).toEqual(['q1 words']);
  });

  it('that is blank lists all quotes in order', async () => {
    expect(await results(quotesOf('one', 'two'), ' ')).toEqual(['q0 words', 'q1 words']);
  });

  it('offers near spellings for each word that has them, and marks them', async () => {
    const quotes = quotesOf('Parents and teachers communicate.', 'Parents communicate.');
    const index = memoryIndex(quotes);
    const found = await searchQuotes(index, 'comunicate teachrs');
    expect(found.near.map(({ quote }) => quote)).toEqual([0]);
    const text = quotes[0]?.text ?? '';
    expect(
      highlight(text, found.query, found.nearWords).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['teachers', 'communicate']);
  });
});

describe('filters', () => {
  const quotes = [
    makeIndexedQuote({
      id: 'a',
      text: 'homework',
      group: 'parent',
      themes: ['trust'],
      year: '2012',
    }),
    makeIndexedQuote({
      id: 'b',
      text: 'homework',
      group: 'teacher',
      themes: ['trust', 'roles'],
      year: null,
    }),
    makeIndexedQuote({
      id: 'c',
      text: 'homework',
      group: 'teacher',
      themes: [],
      consultation: 'school-day',
    }),
    makeIndexedQuote({ id: 'd', text: 'lunch', group: 'parent', themes: ['roles'] }),
  ];

  it.each([
    [{ theme: ['trust'] }, ['a', 'b']],
    [{ theme: ['trust', 'roles'] }, ['a', 'b']],
    [{ theme: ['trust'], role: ['teacher'] }, ['b']],
    [{ summary: ['school-day'] }, ['c']],
    [{ year: ['unknown'] }, ['b']],
    [{ year: ['1999'] }, []],
  ])('%j let through %j', async (chosen, ids) => {
    expect(await results(quotes, 'homework', { ...NO_FILTERS, ...chosen })).toEqual(
      ids.map((id) => `${id} words`),
    );
  });

  it('are counted by what ticking each one alone would show', async () => {
    const { counts } = await searchQuotes(memoryIndex(quotes), 'homework', {
      ...NO_FILTERS,
      role: ['teacher'],
    });
    expect(counts.role).toEqual([
      { value: 'parent', count: 1 },
      { value: 'teacher', count: 2 },
    ]);
    expect(counts.theme).toEqual([
      { value: 'roles', count: 1 },
      { value: 'trust', count: 1 },
    ]);
  });

  it('and words are dropped one at a time, with what is then found, where nothing was found', async () => {
    const { exact, waysOn } = await searchQuotes(memoryIndex(quotes), 'homework absent', {
      ...NO_FILTERS,
      role: ['parent'],
    });
    expect(exact).toEqual([]);
    expect(waysOn).toEqual([{ without: { kind: 'word', typed: 'absent' }, count: 1 }]);
    const filtered = await searchQuotes(memoryIndex(quotes), 'lunch', {
      ...NO_FILTERS,
      role: ['teacher'],
    });
    expect(filtered.waysOn).toEqual([{ without: { kind: 'filter', facet: 'role' }, count: 1 }]);
  });
});

const WORDS = [
  'trust',
  'trusts',
  'teacher',
  'teachers',
  'teacher’s',
  'Café',
  'don’t',
  'make',
  'or',
  'break',
  'e-mail',
  'x',
];
const textArb = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));
const textsArb = fc.array(textArb, { minLength: 1, maxLength: 30 });

/** The plainest reading of "contains the words": letters only, one word after another. */
const plain = (text: string): string =>
  ` ${text.toLowerCase().replaceAll('é', 'e').replaceAll('’s', '').replaceAll('’', '').replaceAll('-', ' ')} `;

describe('on any corpus', () => {
  it('all quotes that contain the words come before the first near one, and quotes that don’t never count as words', async () => {
    await fc.assert(
      fc.asyncProperty(
        textsArb,
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
        async (texts, words) => {
          const query = words.join(' ').replaceAll('’s', '');
          const expected = texts.flatMap((text, i) => {
            // A possessive is found by its owner and, as apostrophes don't count, with its s.
            const both = plain(text) + plain(text.replaceAll('’s', 's'));
            return plain(query)
              .trim()
              .split(' ')
              .every((word) => both.includes(` ${word} `))
              ? [`q${i}`]
              : [];
          });
          const found = await results(quotesOf(...texts), query);
          const firstNear = found.findIndex((line) => line.endsWith('near'));
          const exact = (firstNear === -1 ? found : found.slice(0, firstNear)).map(
            (line) => line.split(' ')[0],
          );
          expect(new Set(exact)).toEqual(new Set([...exact, ...expected]));
          expect(new Set(found).size).toBe(found.length);
          if (!query.includes('-')) {
            const literal = found
              .filter((line) => /words|phrase/u.test(line))
              .map((line) => line.split(' ')[0]);
            expect(new Set(literal)).toEqual(new Set(expected));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a quoted phrase finds exactly the quotes in which the words stand side by side', async () => {
    await fc.assert(
      fc.asyncProperty(
        textsArb,
        fc.array(fc.constantFrom('trust', 'teacher', 'make', 'or', 'break', 'x'), {
          minLength: 2,
          maxLength: 5,
        }),
        async (texts, words) => {
          const expected = texts.flatMap((text, i) =>
            plain(text).includes(` ${words.join(' ')} `) ? [`q${i}`] : [],
          );
          const found = await results(quotesOf(...texts), `"${words.join(' ')}"`);
          expect(found).toEqual(expected.map((id) => `${id} phrase`));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any text at all is only ever searched', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        async (text, query) => {
          const found = await searchQuotes(memoryIndex(quotesOf(text, 'plain words')), query);
          for (const { start, end } of highlight(text, found.query, found.nearWords))
            expect(end).toBeGreaterThan(start);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an index read from its file, in steps', () => {
  it('pauses often and answers as the one made at once', async () => {
    const texts = Array.from({ length: 120 }, (_, i) => `Homework of week ${i}, and trust.`);
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    const corpus = await inSteps(readOneFile(packOneFile(quotesOf(...texts))), pause);
    const index = await inSteps(indexInSteps(corpus), pause);
    expect(pauses).toBeGreaterThan(2);
    for (const query of ['homework', '"and trust"', 'week 7', 'homwork']) {
      expect(await searchQuotes(index, query)).toEqual(
        await searchQuotes(memoryIndex(quotesOf(...texts)), query),
      );
    }
  });
});
