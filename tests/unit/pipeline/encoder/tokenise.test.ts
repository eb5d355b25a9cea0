import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTokenise } from '../../../../src/pipeline/encoder/tokenise.ts';
import type { Token } from '../../../../src/pipeline/encoder/tokenise.ts';

const RESERVED = ['�', '<s>', '</s>', 'x1', 'x2', 'x3'].map((text) => ({ text, score: 0 }));
const PIECES = [
  ...RESERVED,
  ...Object.entries({
    '▁': -4,
    '▁the': -3,
    '▁te': -5,
    ach: -5,
    er: -4,
    s: -3,
    '▁teach': -7,
    '▁teacher': -12.5,
    ',': -3,
    a: -6,
    c: -6,
    e: -5,
    h: -6,
    i: -6,
    r: -6,
    t: -5,
    é: -7,
    가: -8,
    '1': -6,
    '.': -4,
    f: -7,
    '😀': -9,
  }).map(([text, score]) => ({ text, score })),
];
const tokenise = makeTokenise(PIECES);
const textOf = (id: number): string => PIECES[id]?.text ?? '';
const cut = (text: string): readonly string[] =>
  tokenise(text, 100).map(({ id, start, end }) => `${textOf(id)}=${text.slice(start, end)}`);

/** In order, inside the text, each as long as something; between two of them nothing but space. */
function expectCover(text: string, tokens: readonly Token[]): void {
  let after = 0;
  for (const { start, end } of tokens) {
    // One character may be written with several pieces ("½" is "1⁄2"), which then share its place.
    if (start >= after) expect(text.slice(after, start).normalize('NFKC').trim()).toBe('');
    expect(end).toBeLessThanOrEqual(text.length);
    expect(end).toBeGreaterThanOrEqual(after);
    expect(start).toBeLessThanOrEqual(end);
    after = end;
  }
  expect(text.slice(after).normalize('NFKC').replaceAll(' ', '')).toBe('');
}

describe('the cut into pieces', () => {
  it('takes the likeliest way to write a word, not the longest piece', () => {
    // "▁teach" + "er" is −11; "▁teacher" −12.5; "▁te" + "ach" + "er" −14.
    expect(cut('the teachers')).toEqual(['▁the=the', '▁teach=teach', 'er=er', 's=s']);
  });

  it('leaves the space before a word out of its place, and keeps a space that stands alone', () => {
    expect(cut('  the')).toEqual(['▁=', '▁= ', '▁the=the']);
    expect(cut('a')).toEqual(['▁=', 'a=a']);
  });

  it('makes one unknown of characters in a row that no piece can write', () => {
    expect(cut('the #@# a')).toEqual(['▁the=the', '▁= ', '�=#@#', '▁= ', 'a=a']);
  });

  it('points back to the text as it was written, whatever normalisation made of it', () => {
    expect(cut('cafe\u0301,')).toEqual(['▁=', 'c=c', 'a=a', 'f=f', 'é=e\u0301', ',=,']);
    // The accent reaches over a hook that joins nothing.
    expect(cut('the e\u0321\u0301,').slice(2)).toEqual([
      'é=e\u0321\u0301',
      '�=e\u0321\u0301',
      ',=,',
    ]);
    expect(cut('ﬁ')).toEqual(['▁=', 'f=ﬁ', 'i=ﬁ']);
    expect(cut('\u1100\u1161e')).toEqual(['▁=', '가=\u1100\u1161', 'e=e']);
    expect(cut('the\u00a0…')).toEqual(['▁the=the', '▁=\u00a0', '.=…', '.=…', '.=…']);
    expect(cut('😀e')).toEqual(['▁=', '😀=😀', 'e=e']);
  });

  it('reads no more tokens than it is asked for, the same ones as without a limit', () => {
    const text = 'the teachers, the teacher '.repeat(20);
    expect(tokenise(text, 7)).toEqual(tokenise(text, 1e9).slice(0, 7));
    expect(tokenise(text, 0)).toEqual([]);
  });

  it('gives nothing for an empty text', () => {
    expect(tokenise('', 96)).toEqual([]);
  });

  it('refuses a vocabulary whose pieces go on over a space', () => {
    expect(() => makeTokenise([...RESERVED, { text: 'a▁b', score: -1 }])).toThrow(
      new RangeError('piece 6 of the vocabulary goes on over a space'),
    );
  });

  it.each([
    ['right to left', 'שלום עולם the مرحبا'],
    ['families of emoji', '👩‍👩‍👧‍👦 the 🏳️‍🌈 🇫🇷'],
    ['lone surrogates', 'a\ud800b \udfff\ud83d the'],
    ['many marks on one letter', `e${'\u0301\u0323'.repeat(300)} the`],
    ['ten thousand characters', 'the teacher, '.repeat(770)],
    ['ten thousand without a space', 'the'.repeat(3400)],
    ['full width and half width', 'ＴＨＥ ｶﾞｷﾞ the ㍿'],
    ['control characters', 'the\u0000\u0007\n\t\r\u2028the'],
  ])('covers %s', (_, text) => {
    expectCover(text, tokenise(text, 1e9));
  });

  it('covers any text, and finds each piece where it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({
          unit: fc.constantFrom(...Array.from('the achrs,é\u0301\u1161ﬁ#½😀\ud83d')),
          maxLength: 40,
        }),
        (strange, near) => {
          const text = near + strange + near;
          const tokens = tokenise(text, 1e9);
          expectCover(text, tokens);
          for (const { id, start, end } of tokens) {
            const said = textOf(id).replace('▁', '');
            const found = text.slice(start, end).normalize('NFKC');
            if (id !== 0 && said !== '') expect(found).toContain(said);
          }
        },
      ),
    );
  });
});
