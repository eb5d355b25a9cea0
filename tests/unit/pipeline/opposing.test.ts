import { expect, test } from 'vitest';
import { opposes } from '../../../src/pipeline/draft/opposing.ts';
import type { Stance } from '../../../src/pipeline/draft/stance.ts';

const OPPOSING: readonly (readonly [Stance, string])[] = [
  ['concerns', 'The weekly note is excellent and we get an answer the same day.'],
  ['concerns', 'I disagree with those who say that nobody listens to us.'],
  ['concerns', 'We never had a problem reaching the front office here.'],
  ['works', 'The calls are rude and the letters are a waste of paper.'],
  ['works', 'Not all parents want a call about every small thing.'],
  ['asks', 'We do not want another app on our phones for this.'],
  ['asks', 'What helped was the card she sent us in September.'],
  ['tells', 'That is simply not true of the school that we know.'],
];

const NOT_OPPOSING: readonly (readonly [string, Stance, string])[] = [
  ['a wish', 'concerns', 'It would be great if somebody answered the phone here.'],
  ['praise that turns', 'concerns', 'The new form is great but nobody reads what we write.'],
  ['praise that is denied', 'concerns', 'The new form is not helpful to us at all this year.'],
  ['irony in marks', 'concerns', 'They called it “great engagement” at the end of the year.'],
  ['a job', 'concerns', 'My husband works nights at the plant and has one car.'],
  ['a scrap', 'concerns', 'A good welcome video.'],
  [
    'a list without a verb',
    'concerns',
    'Patience, good communication and a little humour from all.',
  ],
  ['a supposition', 'works', 'If the teachers are rude then no family comes back again.'],
  ['a question', 'works', 'Why is the office so rude to all of our families?'],
  ['the same spirit', 'concerns', 'The calls are rude and the letters are a waste of paper.'],
  ['praise beside what only tells', 'tells', 'The weekly note is excellent and we get an answer.'],
];

test.each(OPPOSING)('against what %s: %s', (stance, text) => {
  expect(opposes(text, text, stance)).toBe(true);
});

test.each(NOT_OPPOSING)('%s opposes nothing', (_, stance, text) => {
  expect(opposes(text, text, stance)).toBe(false);
});

test('praise that the rest of the response takes back opposes nothing', () => {
  const praise = 'The report said that he had a good day with us.';
  const whole = `${praise} That was a lie, and the office was rude when we complained.`;
  expect(opposes(praise, praise, 'concerns')).toBe(true);
  expect(opposes(praise, whole, 'concerns')).toBe(false);
});
