import { describe, expect, test } from 'vitest';
import { en } from '../../../src/site/strings/en.ts';
import { es } from '../../../src/site/strings/es.ts';
import { searchEn } from '../../../src/site/strings/search-en.ts';
import { searchEs } from '../../../src/site/strings/search-es.ts';

/** Every string of a language by its path; a function stands for what it says of two. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      leaves(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  return [];
}

const SAME_IN_BOTH = /^data\.checksum$/u;

describe('the Spanish interface', () => {
  test('has a text of its own for everything the English one says', () => {
    const english = new Map(leaves(en));
    const untranslated = leaves(es)
      .filter(
        ([path, text]) =>
          english.get(path) === text && /[a-z]{4}/iu.test(text) && !SAME_IN_BOTH.test(path),
      )
      .map(([path]) => path);
    expect(untranslated).toEqual([]);
  });

  test('has the same parts as the English one', () => {
    expect(leaves(es).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
  });
});

describe('numbers in the search, written without Intl', () => {
  test.each([0, 7, 999, 1000, 9999, 10_000, 12_345, 100_000, 1_234_567])(
    '%i reads as Intl has it',
    (n) => {
      expect(searchEn.number(n)).toBe(n.toLocaleString('en-US'));
      expect(searchEs.number(n)).toBe(n.toLocaleString('es'));
    },
  );
});
