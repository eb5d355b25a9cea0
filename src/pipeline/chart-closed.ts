// Closed questions on the page: each one's counts over all batches that asked it, with the quotes that explain them.
import type { Quote } from '../domain/quote.ts';
import type { ClosedResult } from '../domain/synthesis.ts';
import type { Codebook } from '../domain/theme.ts';
import type { Population } from './count-evidence.ts';
import { createExplainer } from './explain-closed.ts';
import { joinClosed, type AskedBatch } from './join-closed.ts';
import { summariseClosed } from './summarise-closed.ts';

export interface ChartOptions {
  readonly slug: string;
  /** Published quotes, in the order of the pages. */
  readonly quotes: readonly Quote[];
  readonly population: Population;
  readonly codebook: Codebook;
}

/** One result for each question, in the order in which they were first asked. */
export function chartClosed(
  batches: readonly AskedBatch[],
  { slug, quotes, population, codebook }: ChartOptions,
): readonly ClosedResult[] {
  const questionsOf = new Map(batches.map(({ folder, questions }) => [folder, questions]));
  const joined = [...Map.groupBy(joinClosed(batches), ({ folders }) => folders.join('/')).values()];
  return joined.flatMap((questions) => {
    const folders: readonly string[] = questions[0]?.folders ?? [];
    const ids = new Set(folders.map((folder) => `${slug}--${folder}`));
    const explain = createExplainer({
      questions: questionsOf.get(folders[0] ?? '') ?? [],
      quotes: quotes.filter(({ batch }) => ids.has(batch)),
      codebook,
      regime: population.regime,
    });
    return questions.map((one) => ({
      ...summariseClosed(`${slug}--${one.folders[0]}`, one, population),
      explained: explain(one.question, one.answers),
    }));
  });
}
