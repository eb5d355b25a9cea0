// One closed question over all batches that asked it: each person once, by what they answered last.
import { compareArrivals, type Question } from '../domain/batch.ts';
import { foldChoice, type ClosedAnswer } from '../domain/closed-answer.ts';

export interface AskedBatch {
  readonly folder: string;
  /** ISO date. */
  readonly takenIn: string;
  /** Open and closed, in the order of the form. */
  readonly questions: readonly Question[];
  readonly answers: readonly ClosedAnswer[];
}

export interface JoinedQuestion {
  /** Of the first batch that asked it; its options, then what later batches added to them. */
  readonly question: Question;
  /** Folders of the batches that asked it, in the order given; one at least. */
  readonly folders: readonly [string, ...string[]];
  /** One a person, to that question's id, in the spelling of its options. */
  readonly answers: readonly ClosedAnswer[];
}

/**
 * In the order in which the questions were first asked. A form's exports of two months ask the same words; of two questions
 * with the same words in one batch, the second is another.
 */
export function joinClosed(batches: readonly AskedBatch[]): readonly JoinedQuestion[] {
  const asked = batches.flatMap((batch) => {
    const times = new Map<string, number>();
    return batch.questions
      .filter(({ kind }) => kind === 'closed')
      .map((question) => {
        const time = (times.get(question.text) ?? 0) + 1;
        times.set(question.text, time);
        return { batch, question, key: `${time} ${question.text}` };
      });
  });
  return [...Map.groupBy(asked, ({ key }) => key).values()].flatMap((same) => join(same));
}

function join(
  same: readonly { readonly batch: AskedBatch; readonly question: Question }[],
): readonly JoinedQuestion[] {
  const [first, ...others] = same;
  if (first === undefined) return [];
  const options = new Map<string, string>();
  for (const option of same.flatMap(({ question }) => question.options))
    if (!options.has(foldChoice(option))) options.set(foldChoice(option), option);
  const last = new Map<string, ClosedAnswer>();
  for (const { batch, question } of same.toSorted((a, b) => compareArrivals(a.batch, b.batch)))
    for (const answer of batch.answers)
      if (answer.question === question.id) last.set(answer.respondent, answer);
  const spelled = (choice: string): string => options.get(foldChoice(choice)) ?? choice;
  return [
    {
      question: { ...first.question, options: [...options.values()] },
      folders: [first.batch.folder, ...others.map(({ batch }) => batch.folder)],
      answers: [...last.values()].map((answer) => ({
        ...answer,
        question: first.question.id,
        choices: [...new Set(answer.choices.map(spelled))],
      })),
    },
  ];
}
