import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/domain/quote.ts';
import { paragraphs, stretches, unite, wordsAround } from '../../../src/site/quote-parts.ts';

describe('a response cut into paragraphs', () => {
  test('joined again is the response to the letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', 'é') }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40))),
        (text, pairs) => {
          const spans = unite(
            pairs
              .map(([a, b]) => ({
                start: Math.min(a, b, text.length),
                end: Math.min(Math.max(a, b), text.length),
              }))
              .filter(({ start, end }) => end > start),
          );
          const joined = paragraphs(text, spans)
            .map(({ stretches: parts, breaks }) => parts.map((part) => part.text).join('') + breaks)
            .join('');
          expect(joined).toBe(text);
        },
      ),
    );
  });

  test('marks what a span covers on both sides of a break', () => {
    const [first, second] = paragraphs('One two.\n\nThree four.', [{ start: 4, end: 15 }]);
    expect(first?.stretches).toEqual([
      { text: 'One ', marked: false },
      { text: 'two.', marked: true },
    ]);
    expect(second?.stretches).toEqual([
      { text: 'Three', marked: true },
      { text: ' four.', marked: false },
    ]);
  });
});

test('stretches without spans are the text unmarked', () => {
  expect(stretches('All of it.', [])).toEqual([{ text: 'All of it.', marked: false }]);
});

test('spans that overlap or touch become one', () => {
  expect(
    unite([
      { start: 5, end: 9 },
      { start: 0, end: 3 },
      { start: 3, end: 6 },
    ]),
  ).toEqual([{ start: 0, end: 9 }]);
});

describe('what stands around a quote', () => {
  const source = 'One two three four five six.';
  const cut = (segments: Quote['segments']) => wordsAround({ segments }, source);

  test('is counted in words, before and after', () => {
    expect(cut([{ kind: 'keep', start: 8, end: 18 }])).toEqual({ before: 2, after: 2 });
  });

  test('is nothing where the quote is the whole response', () => {
    expect(cut([{ kind: 'keep', start: 0, end: source.length }])).toEqual({ before: 0, after: 0 });
  });

  test('leaves out the words that the quote marks as left out', () => {
    expect(
      cut([
        { kind: 'keep', start: 0, end: 3 },
        { kind: 'omit', start: 3, end: 14 },
        { kind: 'keep', start: 14, end: 18 },
      ]),
    ).toEqual({ before: 0, after: 2 });
  });
});
