import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/domain/search-record.ts';
import { moreLikeThis } from '../../../src/search/more-like-this.ts';

const record = (id: string, text: string, overrides: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  text,
  attribution: { name: null, roles: [], roleSource: null, roleGiven: null, isRoleHidden: false },
  group: 'not-stated',
  themes: ['workload'],
  consultation: 'partnerships',
  year: null,
  language: 'en',
  ...overrides,
});

const FILLER = Array.from({ length: 20 }, (_, i) =>
  record(`f${i}`, `Something unlike ${String.fromCharCode(97 + i).repeat(5)} entirely.`),
);

describe('quotes like a quote', () => {
  it('share its rarer words in some form, and the reason names them as this quote has them', () => {
    const likes = moreLikeThis([
      record('a', 'The homework portal never opens.', { themes: ['communication'] }),
      record('b', 'Our portals hide the homework.', { themes: ['communication', 'trust'] }),
      ...FILLER,
    ]);
    expect(likes.get('a')).toEqual([
      { id: 'b', words: ['homework', 'portal'], themes: ['communication'] },
    ]);
    expect(likes.get('b')?.[0]?.words).toEqual(['homework', 'portals']);
  });

  it('are none where only common words are shared', () => {
    expect(moreLikeThis(FILLER).get('f0')).toEqual([]);
  });

  it('are none where a contraction is all they share besides one word', () => {
    const likes = moreLikeThis([
      record('a', 'I can’t open the portal.'),
      record('b', 'Parents can’t find a portal.'),
      ...FILLER,
    ]);
    expect(likes.get('a')).toEqual([]);
  });

  it('share two words and a theme: less is a coincidence', () => {
    const likes = (first: string, second: string, theme: string) =>
      moreLikeThis([record('a', first), record('b', second, { themes: [theme] }), ...FILLER]).get(
        'a',
      )?.length;
    expect(likes('the homework', 'our homework', 'workload')).toBe(0);
    expect(likes('the homework portal', 'our portal, homework', 'trust')).toBe(0);
    expect(likes('the homework portal', 'our portal, homework', 'workload')).toBe(1);
  });

  it('are in the same language and never the same words again', () => {
    const likes = moreLikeThis([
      record('a', 'The homework portal.'),
      record('b', 'The homework portal.'),
      record('c', 'Portal homework', { language: 'es' }),
      record('d', 'Homework in the portal'),
      record('e', 'Homework in the portal'),
      ...FILLER,
    ]);
    expect(likes.get('a')?.map(({ id }) => id)).toEqual(['d']);
  });

  it('are at most three, best first, ties in the order of the pages', () => {
    const likes = moreLikeThis([
      record('a', 'routes, stops and timetables'),
      ...['b', 'c', 'd', 'e'].map((id) => record(id, `${id.repeat(6)} routes and timetables`)),
      record('z', 'timetables, routes and stops'),
      ...FILLER,
      ...FILLER.map((one) => ({ ...one, id: `${one.id}x`, text: `${one.text} ${one.id}` })),
    ]);
    expect(likes.get('a')?.map(({ id }) => id)).toEqual(['z', 'b', 'c']);
  });

  it('are found for two quotes, for one and for none', () => {
    expect(moreLikeThis([]).size).toBe(0);
    expect(moreLikeThis([record('a', 'homework')]).get('a')).toEqual([]);
    const two = [record('a', 'homework portal'), record('b', 'portal, homework')];
    expect(moreLikeThis(two).get('a')?.length).toBe(1);
  });
});
