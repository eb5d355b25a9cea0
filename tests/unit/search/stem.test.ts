import { describe, expect, it } from 'vitest';
import { nearWords } from '../../../src/search/near-words.ts';
import { memoryIndex } from '../../../src/search/memory-index.ts';
import { mayHaveStem, stem } from '../../../src/search/stem.ts';
import { quotesOf } from '../../fixtures/indexed-quotes.ts';

describe('forms of one word', () => {
  it.each([
    ['day', 'days'],
    ['say', 'says'],
    ['use', 'uses', 'used', 'using'],
    ['age', 'ages', 'aged'],
    ['one', 'ones'],
    ['teacher', 'teachers'],
    ['be', 'being'],
  ])('%s and %s share a stem', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['us', 'used'],
    ['bus', 'but'],
    ['its', 'it'],
    ['has', 'hat'],
  ])('%s and %s do not', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('a quick look at a word', () => {
  // Porter's endings, one after another, on starts short and long: every rule that changes letters is used.
  const ENDINGS =
    ' s es ies sses y e ed eed ing ly ful ness al ic ance ence er able ible ably ibly ant ement ment ent ion ou ism ate ative iti ity ous ive ize ical icate alize enci anci izer abli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti ability ibility biliti logi ational tional lled pping'.split(
      ' ',
    );
  const STARTS = 'a b st pre tra sta use hap cc yy hop oper commun';

  it('never rules out the stem that the word has', () => {
    const missed = STARTS.split(' ').flatMap((start) =>
      ENDINGS.flatMap((first) =>
        ENDINGS.map((second) => start + first + second).filter(
          (word) => !mayHaveStem(word, stem(word)),
        ),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('rules out most others', () => {
    expect(mayHaveStem('company', stem('communication'))).toBe(false);
  });
});

describe('near spellings', () => {
  const near = (typed: string, ...texts: readonly string[]): Promise<readonly string[]> =>
    nearWords(memoryIndex(quotesOf(...texts)), typed);

  it('have the whole word before a longer one', async () => {
    expect(await near('peohple', 'peoples', 'people')).toEqual(['people', 'peoples']);
  });

  it('have the word with the first letter typed before another as close', async () => {
    expect(await near('sitch', 'bitch', 'ditch', 'stitch')).toEqual(['stitch', 'bitch', 'ditch']);
  });

  it('have of words as close the one that more quotes hold', async () => {
    expect(await near('seeiing', 'seeking', 'seeing a', 'seeing b')).toEqual(['seeing', 'seeking']);
    expect(await near('seeiing', 'seeing', 'seeking a', 'seeking b')).toEqual([
      'seeking',
      'seeing',
    ]);
  });
});
