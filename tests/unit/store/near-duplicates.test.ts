import { expect, it } from 'vitest';
import type { BuiltFile } from '../../../src/domain/built-file.ts';
import { groupNearDuplicates } from '../../../src/pipeline/deduplicate.ts';
import { rememberNearDuplicates } from '../../../src/store/near-duplicates.ts';

const LETTER = 'please answer the phone before noon and let both parents speak with the teacher';
const responses = (last: string): { id: string; text: string }[] => [
  ...Array.from({ length: 2000 }, (_, i) => ({
    id: `r${String(i).padStart(5, '0')}`,
    text: `${i}`,
  })),
  { id: 'ra', text: LETTER },
  { id: 'rb', text: last },
];

it('the groups of a batch are made once, and again when one of its texts or ids is another', () => {
  const kept = new Map<string, readonly BuiltFile[]>();
  let made = 0;
  const group = rememberNearDuplicates(
    (key, make) => {
      const files = kept.get(key) ?? [...make()];
      kept.set(key, files);
      return files;
    },
    (items) => {
      made += 1;
      return groupNearDuplicates(items);
    },
  );
  const alike = responses(`${LETTER}!`);
  const expected = [{ representative: 'ra', members: ['ra', 'rb'] }];
  expect(group(alike)).toEqual(expected);
  expect(group(alike)).toEqual(expected);
  expect(made).toBe(1);
  expect(group(responses('something else altogether'))).toEqual([]);
  const renamed = alike.map(({ id, text }) => ({ id: id === 'rb' ? 'rc' : id, text }));
  expect(group(renamed)).toEqual([{ representative: 'ra', members: ['ra', 'rc'] }]);
  expect(made).toBe(3);
});
