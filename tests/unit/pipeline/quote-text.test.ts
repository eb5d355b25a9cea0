import { expect, test } from 'vitest';
import type { Segment } from '../../../src/domain/quote.ts';
import type { Span } from '../../../src/domain/span.ts';
import { omittedWordCounts, quoteText } from '../../../src/pipeline/quote-text.ts';

const SOURCE = 'They said that the bus,\n late  again, never came.';
const spanOf = (words: string): Span => {
  const start = SOURCE.indexOf(words);
  return { start, end: start + words.length };
};
const keep = (words: string): Segment => ({ kind: 'keep', ...spanOf(words) });
const omit = (words: string): Segment => ({ kind: 'omit', ...spanOf(words) });
const insert = (text: string, over: string | null): Segment => ({
  kind: 'insert',
  text,
  over: over === null ? null : spanOf(over),
});

test.each<readonly [string, readonly Segment[], string]>([
  [
    'a line break and spaces in a row are one space',
    [keep('the bus,\n late  again')],
    'the bus, late again',
  ],
  [
    'an omission stands apart',
    [keep('the bus'), omit(',\n late  again,'), keep('never')],
    'the bus … never',
  ],
  [
    'a changed first letter is glued to its word',
    [insert('T', 'T'), keep('hey said')],
    '[T]hey said',
  ],
  [
    'an insertion over words stands apart',
    [insert('Parents', 'They'), keep('said that')],
    '[Parents] said that',
  ],
  [
    'a mark follows an added word without a space',
    [insert('school', null), keep(', never')],
    '[school], never',
  ],
  [
    'a word follows an added word after a space',
    [insert('school', null), keep('never')],
    '[school] never',
  ],
  [
    'an insertion against a word is glued to it',
    [keep('the bus'), insert('es', ',')],
    'the bus[es]',
  ],
  ['two stretches that touch are one', [keep('the b'), keep('us,')], 'the bus,'],
  ['two that do not touch stand apart', [keep('They'), keep('never')], 'They never'],
])('%s', (_, segments, text) => {
  expect(quoteText(SOURCE, segments)).toBe(text);
});

test.each<readonly [string, readonly Segment[]]>([
  ['past the end', [{ kind: 'keep', start: 0, end: SOURCE.length + 1 }]],
  ['empty', [{ kind: 'keep', start: 4, end: 4 }]],
  ['out of order', [keep('never'), keep('They')]],
  ['overlapping', [keep('the bus'), keep('bus,')]],
])('words that are %s are refused, not shown', (_, segments) => {
  expect(() => quoteText(SOURCE, segments)).toThrow(RangeError);
});

test('a stretch may reach the very end of its response', () => {
  expect(quoteText(SOURCE, [keep('never came.')])).toBe('never came.');
});

test('the words of each omission are counted, in order', () => {
  const segments = [keep('They'), omit('said that'), keep('the'), omit('bus'), keep('again')];
  expect(omittedWordCounts(SOURCE, segments)).toEqual([2, 1]);
});
