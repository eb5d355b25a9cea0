// The days that a page gives against the days on which responses came: one that came after the end was not awaited.
import type { Consultation } from '../domain/consultation.ts';
import type { Response } from '../domain/response.ts';
import { summaryWarning, type SummaryProblem } from './summary/problem.ts';

/** Warnings at the lines of `opened` and `closed`; comments on the summary may come at any time. */
export function checkDates(
  { opened, closed, datesNote }: Consultation,
  responses: readonly Response[],
  mdx: string,
): readonly SummaryProblem[] {
  // A page that tells its dates in words of its own has said why they differ.
  if (datesNote !== null) return [];
  const days = responses.flatMap(({ kind, date }) => (kind === 'response' ? (date ?? []) : []));
  const lines = mdx.split('\n');
  const warn = (key: 'opened' | 'closed', outside: readonly string[], last: string) =>
    summaryWarning(
      'dates-differ',
      Math.max(1, lines.findIndex((line) => line.startsWith(`${key}:`)) + 1),
      `${outside.length === 1 ? 'one response' : `${outside.length} responses`} came ${key === 'opened' ? 'before the day it opened' : 'after the day it closed'}, ` +
        `${outside.length === 1 ? 'on' : key === 'opened' ? 'the first on' : 'the last on'} ${last}.`,
    );
  const early = opened === null ? [] : days.filter((day) => day < opened).sort();
  const late = closed === null ? [] : days.filter((day) => day > closed).sort();
  const [first] = early;
  const last = late.at(-1);
  return [
    ...(first === undefined ? [] : [warn('opened', early, first)]),
    ...(last === undefined ? [] : [warn('closed', late, last)]),
  ];
}
