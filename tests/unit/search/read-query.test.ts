import { describe, expect, it } from 'vitest';
import { differentUnits, QUERY_WORDS, readQuery } from '../../../src/search/read-query.ts';

const shape = (typed: string): { include: string[]; exclude: string[] } => {
  const { include, exclude } = readQuery(typed);
  const show = (unit: (typeof include)[number]): string =>
    unit.quoted ? `"${unit.words.join(' ')}"` : unit.words.join('+');
  return { include: include.map(show), exclude: exclude.map(show) };
};

describe('a query', () => {
  it.each([
    ['call home', ['call', 'home'], []],
    ['"make or break" trust', ['"make or break"', 'trust'], []],
    ['“make or break”', ['"make or break"'], []],
    ['trust -teacher', ['trust'], ['teacher']],
    ['trust −“call home”', ['trust'], ['"call home"']],
    ['parent-teacher night', ['parent+teacher', 'night'], []],
    ['"make or', ['"make or"'], []],
    ['trust - home', ['trust', 'home'], []],
    ['(.*)+[a-z]{2,}$', ['a+z+2'], []],
    ['<script>alert(1)</script>', ['script+alert+1+script'], []],
    ['   ', [], []],
    ['""', [], []],
    ['-', [], []],
  ])('%s is read as words, phrases and words to leave out', (typed, include, exclude) => {
    expect(shape(typed)).toEqual({ include, exclude });
  });

  it('has only its last word taken as perhaps unfinished', () => {
    expect(readQuery('the teach').include.map(({ last }) => last)).toEqual([false, true]);
  });

  it('keeps a hyphenated word in one piece too, but not inside quotation marks', () => {
    expect(readQuery('e-mail "e-mail"').include.map(({ joined }) => joined)).toEqual([
      'email',
      null,
    ]);
  });

  it('searches a repeated word once', () => {
    expect(differentUnits(readQuery('very very "very"')).length).toBe(2);
  });

  it('of ten thousand characters is read up to a limit, and says so', () => {
    const query = readQuery('word '.repeat(2000));
    expect(query.include).toHaveLength(QUERY_WORDS);
    expect(query.cut).toBe(true);
    expect(readQuery('x'.repeat(10_000)).cut).toBe(true);
    expect(readQuery('a few words').cut).toBe(false);
  });
});
