import { expect, test } from 'vitest';
import { quoteInPlacePath, textFragment } from '../../../src/site/link.ts';

test.each([
  ['one-minute e-mail', 'one%2Dminute%20e%2Dmail'],
  ['Yes, no & maybe', 'Yes%2C%20no%20%26%20maybe'],
  ['[They] said … so', '%5BThey%5D%20said%20%E2%80%A6%20so'],
  ["that isn't (quite) so", 'that%20isn%27t%20%28quite%29%20so'],
])('a link to the words %j encodes what browsers would read as syntax', (words, encoded) => {
  expect(textFragment(quoteInPlacePath('talk', 'q1'), words)).toBe(
    `/summaries/talk/#q1:~:text=${encoded}`,
  );
});

test('a link to many words is a range of the first and the last', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(textFragment('/q/x/', words)).toBe(
    '/q/x/#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
  );
});
