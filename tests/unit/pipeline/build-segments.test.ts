import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/pipeline/check-quote.ts';
import { quoteText } from '../../../src/pipeline/quote-text.ts';

const SOURCE =
  'We were told that the school would call, and they did. A teacher wrote to us instead, in May.';

/** Kept words as they are, ‹left out›, {put in|in place of}. */
function spell(source: string, quote: string): readonly string[] {
  const { segments } = checkQuote(source, quote);
  if (segments === null) throw new Error(`refused: ${quote}`);
  return segments.map((segment) => {
    if (segment.kind === 'insert') {
      const { over } = segment;
      return `{${segment.text}|${over === null ? '' : source.slice(over.start, over.end)}}`;
    }
    const words = source.slice(segment.start, segment.end);
    return segment.kind === 'omit' ? `‹${words}›` : words;
  });
}

describe('a quote as spans of its response', () => {
  it.each([
    ['words in one piece', 'the school would call, and', ['the school would call, and']],
    [
      'words left out',
      'We were told … and they did.',
      ['We were told', '‹that the school would call,›', 'and they did.'],
    ],
    [
      'words left out twice',
      'We were told … the school would … they did',
      ['We were told', '‹that›', 'the school would', '‹call, and›', 'they did'],
    ],
    ['… before it, which leaves nothing out', '… the school would call', ['the school would call']],
    ['… after it, which leaves nothing out', 'the school would call …', ['the school would call']],
    ['… on both sides', '… the school would call …', ['the school would call']],
    [
      'a word put in',
      'We were told [by letter] that the school would call',
      ['We were told', '{by letter|}', 'that the school would call'],
    ],
    [
      'a word that stands for others',
      'We were told that [it] would call',
      ['We were told that', '{it|the school}', 'would call'],
    ],
    [
      'a word that stands for the first',
      '[They] were told that the school would call',
      ['{They|We}', 'were told that the school would call'],
    ],
    [
      'a word that stands for the next',
      'We were told that the school would call [it]',
      ['We were told that the school would call', '{it|, and}'],
    ],
    [
      'the same before a … that leaves nothing out',
      'We were told that the school would call [it] …',
      ['We were told that the school would call', '{it|, and}'],
    ],
    [
      'the same behind a … that leaves nothing out',
      '… [They] were told that the school would call',
      ['{They|We}', 'were told that the school would call'],
    ],
    [
      'a word behind words left out, which stands for none of them',
      'We were told that … [she] would call',
      ['We were told that', '‹the school›', '{she|}', 'would call'],
    ],
    [
      'a word before words left out',
      'We were told that [she] … would call',
      ['We were told that', '{she|}', '‹the school›', 'would call'],
    ],
    [
      'a first word before words left out',
      '[They] … told that the school would call',
      ['{They|}', '‹We were›', 'told that the school would call'],
    ],
    [
      'words on both sides of words left out',
      'We were told that [she] … [surely] would call, and they did. A teacher wrote',
      [
        'We were told that',
        '{she|}',
        '‹the school›',
        '{surely|}',
        'would call, and they did. A teacher wrote',
      ],
    ],
    [
      'a word between two …, between which the words are left out once',
      'We were told … [she] … would call, and they did.',
      ['We were told', '‹that the school›', '{she|}', 'would call, and they did.'],
    ],
    [
      'another case of the first letter',
      '[T]he school would call',
      ['{T|t}', 'he school would call'],
    ],
    ['the same letter in brackets', '[t]he school would call', ['the school would call']],
    [
      'another case behind words left out',
      'We were told … [T]he school would call',
      ['We were told', '‹that›', '{T|t}', 'he school would call'],
    ],
    [
      'a word of one letter in another case',
      'they did. [a] teacher wrote to us instead',
      ['they did.', '{a|A}', 'teacher wrote to us instead'],
    ],
    [
      'an ending put in',
      'they did. A teacher[s] wrote to us instead',
      ['they did. A', '{teachers|teacher}', 'wrote to us instead'],
    ],
  ])('%s', (_, quote, segments) => {
    expect(spell(SOURCE, quote)).toEqual(segments);
    // What no other test of segments sees: that the text made from them is the quote that was checked.
    expect(() => quoteText(SOURCE, checkQuote(SOURCE, quote).segments ?? [])).not.toThrow();
  });

  it('puts in a letter with its accent, however the response spells it', () => {
    expect(spell('L’e\u0301cole est loin.', 'L’e\u0301cole est loin.')).toEqual([
      'L’e\u0301cole est loin.',
    ]);
    expect(spell('e\u0301cole est loin', '[\u00c9]cole est loin')).toEqual([
      '{\u00c9|e\u0301}',
      'cole est loin',
    ]);
    expect(spell('e\u0301cole est loin', '[\u00e9]cole est loin')).toEqual([
      'e\u0301cole est loin',
    ]);
  });
});
