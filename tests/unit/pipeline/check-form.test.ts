import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/pipeline/check-quote.ts';

const kindsOf = (source: string, quote: string): readonly string[] =>
  checkQuote(source, quote).problems.map(({ kind }) => kind);
const words = (count: number, word = 'la'): string => Array<string>(count).fill(word).join(' ');

describe('the limits on an editor’s hand', () => {
  it('lets five words stand in one place and no sixth, however they are bracketed', () => {
    const source = `${words(40)} they came.`;
    const quote = (brackets: string): string => `${words(30)} ${brackets} they came.`;
    const long = `${words(30)} they came.`;
    expect(kindsOf(long, quote('[one two three four five]'))).toEqual([]);
    expect(kindsOf(long, quote('[one two three four five six]'))).toContain('long-bracket');
    expect(kindsOf(long, quote('[one two three] [four five]'))).toEqual([]);
    expect(kindsOf(long, quote('[one two three] [four five six]'))).toContain('long-bracket');
    expect(kindsOf(source, `${words(30)} … they came.`)).toEqual([]);
  });

  it('counts every place by itself: words left out between two insertions part them', () => {
    const source = `We ${words(20)} saw them there in the yard and later at home again too.`;
    const quote = `We ${words(20)} saw them [one two three] in the yard … [four] at home again too.`;
    expect(kindsOf(source, quote)).toEqual([]);
  });

  it('counts a word’s ending in brackets as an editor’s word, another case of its letter not', () => {
    const source = 'The teacher and the parent and the child met';
    expect(kindsOf(source, 'The teacher[s] and the parent and the child met')).toEqual([]);
    expect(kindsOf(source, 'The teacher[s] and the parent[s] and the child met')).toEqual([
      'too-much-bracketed',
    ]);
    expect(kindsOf(source, '[t]he teacher [A]nd [T]he parent')).toEqual([]);
  });

  it('lets a quote be cut into sixty pieces and no more', () => {
    expect(kindsOf(words(70), words(60, '[L]a'))).toEqual([]);
    expect(kindsOf(words(70), words(61, '[L]a'))).toEqual(['scraps']);
  });

  it('counts the words of a piece, not its marks, and lets one scrap stand', () => {
    const source = 'Yes, we were there; and then, at last, they came to see us.';
    expect(kindsOf(source, 'Yes, … and then, at last, they came')).toEqual([]);
    expect(kindsOf(source, 'Yes, we … at last, … to see us.')).toEqual(['scraps']);
    expect(kindsOf(source, 'Yes, we were … then, at last … to see us.')).toEqual([]);
  });

  it('leaves words out in three places and no fourth, an end before a bracket among them', () => {
    const source = words(60, 'so it went on');
    const cut = (places: number): string =>
      Array<string>(places + 1)
        .fill('so it went on')
        .join(' … ');
    expect(kindsOf(source, cut(3))).toEqual([]);
    expect(kindsOf(source, cut(4))).toEqual(['too-many-omissions']);
    expect(kindsOf(source, `${cut(3)} so it went on so … [thus]`)).toContain('too-many-omissions');
    expect(kindsOf(source, `… ${cut(3)} …`)).toEqual([]);
  });

  it('names what is wrong in the order of the quote', () => {
    const source = 'We never met and we did not speak and then they came to see us all at home.';
    const { problems } = checkQuote(
      source,
      'We … met and we did … speak and then [sic] they came to see us all at home.',
    );
    expect(problems.length).toBeGreaterThan(1);
    const places = problems.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
