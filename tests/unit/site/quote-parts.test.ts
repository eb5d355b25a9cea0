import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs, stretches, unite } from '../../../src/site/quote-parts.ts';

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
