import { describe, expect, it } from 'vitest';
import { fold, termsOf, tokenise } from '../../../src/search/tokens.ts';

describe('words of a text', () => {
  it.each([
    ['Communication', 'communication'],
    ['naïveté', 'naivete'],
    ['don’t', 'dont'],
    ["don't", 'dont'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ﬁrst', 'first'],
    ['ＡＢＣ', 'abc'],
    ['com\u00ADmuni\u00ADcation', 'communication'],
    ['मराठी', 'मराठी'],
    ['كِتَاب', 'كتاب'],
  ])('%s and %s are the same word', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it('keep their place in the text, whatever was folded', () => {
    const text = 'The “naïve” teacher’s e‑mail 😀';
    const tokens = tokenise(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'naïve',
      'teacher’s',
      'e',
      'mail',
      '😀',
    ]);
    expect(tokens.map(termsOf)).toEqual([
      ['the'],
      ['naive'],
      ['teachers', 'teacher'],
      ['e', 'email'],
      ['mail'],
      ['😀'],
    ]);
  });

  it('are single characters in scripts that set no spaces', () => {
    expect(tokenise('教師と親').map(({ term }) => term)).toEqual(['教', '師', 'と', '親']);
  });

  it('are none where a text has marks only', () => {
    expect(tokenise(' …—!? “” -- ')).toEqual([]);
  });
});
