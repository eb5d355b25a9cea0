// Open answers beside a closed question's chart: why people chose what they chose, in their own words.
import type { Question } from '../domain/batch.ts';
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Quote } from '../domain/quote.ts';
import type { Explanation } from '../domain/synthesis.ts';
import type { Codebook } from '../domain/theme.ts';
import { createTermReader, likeness, toVectors } from './draft/passage-terms.ts';

/** Quotes beside one option, and beside a question whose options are not told apart. */
const [MOST_PER_OPTION, MOST_PER_QUESTION] = [2, 3];
/** About what the question asks; below it a quote shares a common word with the question and no more. */
const LEAST_LIKENESS = 0.1;
/** "Why?", "Please explain": an open question that asks for the reasons of the closed one before it. */
const ASKS_WHY =
  /\b(?:why|explain|reasons?|tell us more|say more|more about (?:that|this|your answer)|elaborate|your answer)\b|\bpor qué\b|\bexpli(?:que|ca)\b|\brazón\b/iu;

export interface ExplainInput {
  readonly question: Question;
  /** All questions of the batch, in the order of its columns. */
  readonly questions: readonly Question[];
  readonly answers: readonly ClosedAnswer[];
  /** Published quotes of the batch, in the order of the pages. */
  readonly quotes: readonly Quote[];
  readonly codebook: Codebook;
  /** In a survey what one person chose is never put beside what the same person wrote. */
  readonly regime: 'public' | 'survey';
}

/**
 * Quotes that answer the "why" asked next, else those that speak of what the question asks, nearest first and of
 * different people: under each option by those who chose it, or, in a survey, for the question as a whole.
 */
export function explainClosed(input: ExplainInput): readonly Explanation[] {
  const { question, answers, regime } = input;
  const { spoken, isAskedWhy } = rankQuotes(input);
  const pick = (quotes: readonly Quote[], most: number): readonly string[] =>
    [...Map.groupBy(quotes, ({ respondent }) => respondent).values()]
      .flatMap(([first]) => first?.id ?? [])
      .slice(0, most);
  if (regime === 'survey') {
    const quotes = pick(spoken, MOST_PER_QUESTION);
    return quotes.length === 0 ? [] : [{ option: null, isAskedWhy, quotes }];
  }
  const given = answers.filter((answer) => answer.question === question.id);
  return question.options.flatMap((option): readonly Explanation[] => {
    const chose = new Set(
      given.filter(({ choices }) => choices.includes(option)).map(({ respondent }) => respondent),
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

function rankQuotes({ question, questions, quotes, codebook }: ExplainInput): Ranked {
  const own = quotes.filter(({ kind }) => kind === 'response');
  const next = questions[questions.findIndex(({ id }) => id === question.id) + 1];
  if (next?.kind === 'open' && ASKS_WHY.test(next.text)) {
    const reasons = own.filter((quote) => quote.question === next.text);
    if (reasons.length > 0) return { spoken: reasons, isAskedWhy: true };
  }
  const readTerms = createTermReader(codebook);
  const [asked, ...vectors] = toVectors(
    [question.text, ...own.map(({ text }) => text)].map((text) => readTerms(text)),
  );
  if (asked === undefined) return { spoken: [], isAskedWhy: false };
  const spoken = own
    .map((quote, index) => ({ quote, near: likeness(asked, vectors[index] ?? new Map()) }))
    .filter(({ near }) => near >= LEAST_LIKENESS)
    .sort((a, b) => b.near - a.near)
    .map(({ quote }) => quote);
  return { spoken, isAskedWhy: false };
}
