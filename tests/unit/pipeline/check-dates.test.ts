import { expect, test } from 'vitest';
import { checkDates } from '../../../src/pipeline/check-dates.ts';
import { makeConsultation } from '../../fixtures/make-content.ts';
import { makeResponse } from '../../fixtures/make-response.ts';

const MDX = '---\ntitle: x\nopened: 2026-09-01\nclosed: 2026-09-20\n---\n';
const page = makeConsultation({ opened: '2026-09-01', closed: '2026-09-20' });
const on = (...dates: readonly (string | null)[]) =>
  dates.map((date, i) => makeResponse({ id: `r00000000${i}`, date }));

test('responses from before the first day or after the last are warned of, each at its line', () => {
  const problems = checkDates(page, on('2026-08-30', '2026-09-25', '2026-10-06', null), MDX);
  expect(problems.map(({ level, line, message }) => [level, line, message])).toEqual([
    ['warning', 3, 'one response came before the day it opened, on 2026-08-30.'],
    ['warning', 4, '2 responses came after the day it closed, the last on 2026-10-06.'],
  ]);
});

test('nothing is warned of within the days, where a day is open, where a note tells the dates, or of comments', () => {
  const late = on('2026-10-06');
  expect(checkDates(page, on('2026-09-01', '2026-09-20'), MDX)).toEqual([]);
  expect(checkDates({ ...page, closed: null }, late, MDX)).toEqual([]);
  expect(checkDates({ ...page, datesNote: 'All of last fall.' }, late, MDX)).toEqual([]);
  const comment = makeResponse({ kind: 'comment', date: '2026-10-06' });
  expect(checkDates(page, [comment], MDX)).toEqual([]);
});
