import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/batch.ts';
import { joinClosed, type AskedBatch } from '../../../src/pipeline/join-closed.ts';

const ask = (id: string, text: string, options: readonly string[]): Question => ({
  id,
  text,
  kind: 'closed',
  column: text,
  options,
});
const chose = (respondent: string, question: string, ...choices: string[]) => ({
  respondent,
  question,
  choices,
  roles: [],
});
const batch = (overrides: Partial<AskedBatch>): AskedBatch => ({
  folder: '2026-05-01-may',
  takenIn: '2026-05-01',
  questions: [ask('q1', 'How often?', ['Weekly', 'Never'])],
  answers: [],
  ...overrides,
});

describe('a closed question over several batches', () => {
  const may = batch({ answers: [chose('a', 'q1', 'Weekly'), chose('b', 'q1', 'Never')] });
  const june = batch({
    folder: '2026-04-30-june',
    takenIn: '2026-06-01',
    questions: [
      ask('q1', 'Which way?', ['Phone']),
      ask('q2', 'How often?', ['NEVER', 'Sometimes']),
    ],
    answers: [chose('b', 'q2', 'Sometimes'), chose('c', 'q2', 'NEVER'), chose('c', 'q1', 'Phone')],
  });

  it('counts each person once, by what they answered last, in the first spelling of an option', () => {
    const [often] = joinClosed([may, june]);
    expect(often?.question.options).toEqual(['Weekly', 'Never', 'Sometimes']);
    expect(often?.folders).toEqual(['2026-05-01-may', '2026-04-30-june']);
    expect(often?.answers.map(({ respondent, choices }) => [respondent, ...choices])).toEqual([
      ['a', 'Weekly'],
      ['b', 'Sometimes'],
      ['c', 'Never'],
    ]);
    expect(new Set(often?.answers.map(({ question }) => question))).toEqual(new Set(['q1']));
  });

  it('goes by the day of taking in, not by the order of the folders', () => {
    const [, often] = joinClosed([june, may]);
    expect(often?.answers.find(({ respondent }) => respondent === 'b')?.choices).toEqual([
      'Sometimes',
    ]);
  });

  it('stays apart from another question with the same words in the same batch', () => {
    const twice = batch({
      questions: [ask('q1', 'Other', ['x']), ask('q2', 'Other', ['y'])],
      answers: [chose('a', 'q1', 'x'), chose('a', 'q2', 'y')],
    });
    expect(joinClosed([twice]).map(({ answers }) => answers[0]?.choices)).toEqual([['x'], ['y']]);
  });
});
