import { describe, expect, test } from 'vitest';
import { fitsPlace } from '../../../src/site/scripts/search-places.ts';

describe('a page offered beside few quotes', () => {
  test('is known by every word typed, in the singular or the plural', () => {
    expect(fitsPlace('calls home', 'Good calls home: posts under a hashtag')).toBe(true);
    expect(fitsPlace('good call', 'Good calls home: posts under a hashtag')).toBe(true);
    expect(fitsPlace('calls lunch', 'Good calls home: posts under a hashtag')).toBe(false);
  });

  test('is found by the start of a word, and without accents', () => {
    expect(fitsPlace('withdraw', 'Ask for them to be withdrawn')).toBe(true);
    expect(fitsPlace('resumenes', 'Resúmenes')).toBe(true);
  });

  test('is none while nothing but short words is typed', () => {
    expect(fitsPlace('of a', 'A page of one kind')).toBe(false);
  });
});
