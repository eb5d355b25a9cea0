import { expect, test } from 'vitest';
import { groupNearDuplicates } from '../../../src/pipeline/deduplicate.ts';

const LETTER =
  'I oppose the draft rule because parents in rural counties cannot reach a hearing that is held on a weekday morning in the capital.';

test('groups letters that differ in a few words, and leaves the others alone', () => {
  const groups = groupNearDuplicates([
    { id: 'r3', text: `${LETTER} Please think again.` },
    { id: 'r1', text: LETTER },
    {
      id: 'r2',
      text: 'The bus came late three times this month and nobody at the depot picked up the phone when I rang.',
    },
    { id: 'r4', text: LETTER.toUpperCase() },
  ]);
  expect(groups).toEqual([{ representative: 'r1', members: ['r1', 'r3', 'r4'] }]);
});

test('takes the same short answer by two people for two voices', () => {
  expect(
    groupNearDuplicates([
      { id: 'r1', text: 'Communication is key.' },
      { id: 'r2', text: 'Communication is key.' },
    ]),
  ).toEqual([]);
});

test('gives the same groups whatever the order of the responses', () => {
  const items = Array.from({ length: 40 }, (_, i) => ({
    id: `r${String(i).padStart(2, '0')}`,
    text:
      i % 4 === 0
        ? `${LETTER} Signed, a parent of ${i}.`
        : `Response number ${i} speaks of matter ${i * 7} and of ${i * 13} and nothing else at all in this world ${i}.`,
  }));
  const forward = groupNearDuplicates(items);
  expect(forward).toHaveLength(1);
  expect(groupNearDuplicates([...items].reverse())).toEqual(forward);
});
