import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/pipeline/segment.ts';

const sentences = (text: string): readonly string[] =>
  segment(text).map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  it.each([
    ['two plain sentences', 'Nobody called. I waited.', ['Nobody called.', 'I waited.']],
    ['titles', 'Mrs. Ortiz rang Dr. Lee. He came.', ['Mrs. Ortiz rang Dr. Lee.', 'He came.']],
    ['times and numbers', 'It ends at 3.15 p.m. on Friday.', ['It ends at 3.15 p.m. on Friday.']],
    ['initials', 'J. Smith wrote back.', ['J. Smith wrote back.']],
    [
      'a line break without a full stop',
      'too much homework\nno feedback',
      ['too much homework', 'no feedback'],
    ],
    ['a numbered list', '1. Class size. 2. Lunch duty.', ['1. Class size.', '2. Lunch duty.']],
    [
      'quotation marks after the stop',
      '“We asked.” Nobody answered.',
      ['“We asked.”', 'Nobody answered.'],
    ],
    [
      'three dots that go on',
      'I waited... and waited. Then I left.',
      ['I waited... and waited.', 'Then I left.'],
    ],
    [
      'no capitals at all',
      'they never ask. we find out late.',
      ['they never ask.', 'we find out late.'],
    ],
    ['a stray mark at the end', 'Thank you! :)', ['Thank you! :)']],
  ])('cuts %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each(['', '   ', '…', '?!', '\n\n'])('finds no sentence in %j', (text) => {
    expect(segment(text)).toEqual([]);
  });

  it('gives passages in order that never overlap and have no white space around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of segment(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
