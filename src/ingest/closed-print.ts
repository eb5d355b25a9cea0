// All that one person ticked as one number, whatever the order: so that what is held of a million people fits in memory.
import { foldChoice } from '../domain/closed-answer.ts';
import { idNumber } from './id-set.ts';
import { idBody } from './respondent.ts';

export interface Ticks {
  readonly question: string;
  readonly choices: readonly string[];
}

/** Numbers of as many bits as an id has. */
const LIMIT = 2 ** 45;

/** 0 for nobody's ticks. */
export function closedPrint(ticks: readonly Ticks[]): number {
  return ticks.reduce(
    (sum, { question, choices }) =>
      addPrints(sum, idNumber(idBody([question, ...choices.map(foldChoice).sort()]))),
    0,
  );
}

/** The print of what was ticked in two places. */
export function addPrints(one: number, other: number): number {
  return (one + other) % LIMIT;
}
