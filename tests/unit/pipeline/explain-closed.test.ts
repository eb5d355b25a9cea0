import { expect, test } from 'vitest';
import type { Question } from '../../../src/domain/batch.ts';
import type { Quote } from '../../../src/domain/quote.ts';
import { createExplainer, type ExplainInput } from '../../../src/pipeline/explain-closed.ts';
import { QUOTES, THEMES } from '../../fixtures/synthesis.ts';

const ask = (id: string, kind: Question['kind'], text: string): Question => ({
  id,
  kind,
  text,
  column: text,
  options: kind === 'closed' ? ['Weekly', 'Never'] : [],
});
const OFTEN = ask('q1', 'closed', 'How often does the school call you?');

let place = 0;
const say = (respondent: string, text: string, question: string): Quote => {
  const [first] = QUOTES;
  if (first === undefined) throw new Error('the fixture has no quote');
  return { ...first, id: `q00000000${(place += 1)}`, respondent, text, question };
};
const chose = (respondent: string, choice: string) => ({
  respondent,
  question: 'q1',
  choices: [choice],
  roles: [],
});

const WHY = ask('q2', 'open', 'Why do you say that?');
const ANY = ask('q2', 'open', 'What would you change?');
const answers = [
  chose('a', 'Weekly'),
  chose('b', 'Never'),
  chose('c', 'Never'),
  chose('d', 'Never'),
];

const explain = (quotes: readonly Quote[], overrides: Partial<ExplainInput> = {}) =>
  createExplainer({
    questions: [OFTEN, WHY],
    quotes,
    codebook: { themes: THEMES, hash: 'a'.repeat(64) },
    regime: 'public',
    ...overrides,
  })(OFTEN, answers).map(({ option, isAskedWhy, quotes: ids }) => [
    option,
    isAskedWhy,
    ids.map((id) => quotes.find((quote) => quote.id === id)?.text),
  ]);

test('under each option stand the reasons of those who chose it, two at most and one a person', () => {
  const quotes = [
    say('b', 'Nobody has our number.', WHY.text),
    say('b', 'Nobody has it at all.', WHY.text),
    say('a', 'She has ten minutes on a Friday.', WHY.text),
    say('c', 'They write, in English.', WHY.text),
    say('d', 'I stopped picking up.', WHY.text),
    say('a', 'The bus is late.', 'Anything else?'),
  ];
  expect(explain(quotes)).toEqual([
    ['Weekly', true, ['She has ten minutes on a Friday.']],
    ['Never', true, ['Nobody has our number.', 'They write, in English.']],
  ]);
});

test('where nobody asked why, only words that the question uses explain it', () => {
  const quotes = [
    say('a', 'The bus is late.', ANY.text),
    say('b', 'The school could call us about good things.', ANY.text),
  ];
  expect(explain(quotes, { questions: [OFTEN, ANY] })).toEqual([
    ['Never', false, ['The school could call us about good things.']],
  ]);
});

test('in a survey nobody is told who chose what', () => {
  const quotes = [
    say('a', 'She has ten minutes on a Friday.', WHY.text),
    say('b', 'Nobody has our number.', WHY.text),
  ];
  expect(explain(quotes, { regime: 'survey' })).toEqual([
    [null, true, ['She has ten minutes on a Friday.', 'Nobody has our number.']],
  ]);
});

test('comments explain nothing', () => {
  const comment = { ...say('a', 'I read this.', WHY.text), kind: 'comment' as const };
  expect(explain([comment])).toEqual([]);
});
