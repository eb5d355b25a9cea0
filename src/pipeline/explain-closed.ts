// Open answers beside a closed question's chart: why people chose what they chose, in their own words.
import type { Question } from '../domain/batch.ts';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Quote } from '../domain/quote.ts';
import type { Explanation } from '../domain/synthesis.ts';
import type { Codebook } from '../domain/theme.ts';
import { createTermReader, likeness, toVectors, type Terms } from './draft/passage-terms.ts';

/** Quotes beside one option, and beside a question whose options are not told apart. */
const [MOST_PER_OPTION, MOST_PER_QUESTION] = [2, 3];
/** About what the question asks; below it a quote shares a common word with the question and no more. */
const LEAST_LIKENESS = 0.1;
/** "Why?", "Please explain": an open question that asks for the reasons of the closed one before it. */
const ASKS_WHY =
  /\b(?:why|explain|reasons?|tell us more|say more|more about (?:that|this|your answer)|elaborate|your answer)\b|\bpor qué\b|\bexpli(?:que|ca)\b|\brazón\b/iu;

export interface ExplainInput {
  /** All questions of the form, in the order of its columns. */
  readonly questions: readonly Question[];
  /** Published quotes of the batches that asked them, in the order of the pages. */
  readonly quotes: readonly Quote[];
  readonly codebook: Codebook;
  /** In a survey what one person chose is never put beside what the same person wrote. */
  readonly regime: 'public' | 'survey';
}

/**
 * Quotes that answer the "why" asked next, else those that speak of what the question asks, nearest first and of
 * different people: under each option by those who chose it, or, in a survey, for the question as a whole.
 * Quotes are read once for all questions of a form. `answers` are those to that question, one a person.
 */
export function createExplainer(
  input: ExplainInput,
): (question: Question, answers: readonly ClosedAnswer[]) => readonly Explanation[] {
  let read: {
    readonly readTerms: (text: string) => Terms;
    readonly terms: readonly Terms[];
  } | null = null;
  const readOnce = (): NonNullable<typeof read> => {
    const readTerms = createTermReader(input.codebook);
    return { readTerms, terms: own.map(({ text }) => readTerms(text)) };
  };
  const own = input.quotes.filter(({ kind }) => kind === 'response');
  const rank = (question: Question): Ranked => {
    const reasons = reasonsFor(question, input.questions, own);
    if (reasons.length > 0) return { spoken: reasons, isAskedWhy: true };
    read ??= readOnce();
    const asked = read.readTerms(question.text);
    return { spoken: nearest(asked, own, read.terms), isAskedWhy: false };
  };
  return (question, answers) => explain(question, rank(question), answers, input.regime);
}

function explain(
  question: Question,
  { spoken, isAskedWhy }: Ranked,
  answers: readonly ClosedAnswer[],
  regime: ExplainInput['regime'],
): readonly Explanation[] {
  const pick = (quotes: readonly Quote[], most: number): readonly string[] =>
    [...Map.groupBy(quotes, ({ respondent }) => respondent).values()]
      .flatMap(([first]) => first?.id ?? [])
      .slice(0, most);
  if (regime === 'survey') {
    const quotes = pick(spoken, MOST_PER_QUESTION);
    return quotes.length === 0 ? [] : [{ option: null, isAskedWhy, quotes }];
  }
  return question.options.flatMap((option): readonly Explanation[] => {
    const chose = new Set(
      answers.filter(({ choices }) => choices.includes(option)).map(({ respondent }) => respondent),
    );
    const quotes = pick(
      spoken.filter(({ respondent }) => chose.has(respondent)),
      MOST_PER_OPTION,
    );
    return quotes.length === 0 ? [] : [{ option, isAskedWhy, quotes }];
  });
}

interface Ranked {
  readonly spoken: readonly Quote[];
  readonly isAskedWhy: boolean;
}

/** Answers to the open question that asks why, where it stands next. */
function reasonsFor(
  question: Question,
  questions: readonly Question[],
  quotes: readonly Quote[],
): readonly Quote[] {
  const next = questions[questions.findIndex(({ id }) => id === question.id) + 1];
  if (next?.kind !== 'open' || !ASKS_WHY.test(next.text)) return [];
  return quotes.filter((quote) => quote.question === next.text);
}

function nearest(
  asked: Terms,
  quotes: readonly Quote[],
  terms: readonly Terms[],
): readonly Quote[] {
  const [question = new Map<string, number>(), ...vectors] = toVectors([asked, ...terms]);
  return quotes
    .map((quote, index) => ({ quote, near: likeness(question, vectors[index] ?? new Map()) }))
    .filter(({ near }) => near >= LEAST_LIKENESS)
    .sort((a, b) => b.near - a.near)
    .map(({ quote }) => quote);
}
