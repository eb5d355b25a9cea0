// A closed question: how many chose each option, over those who answered it, by role.
import type { ClosedAnswer } from '../domain/closed-answer.ts';
import type { Count } from '../domain/count.ts';
import type { RoleRow } from '../domain/finding.ts';
import type { BatchId, RespondentId } from '../domain/id.ts';
import type { ClosedResult } from '../domain/synthesis.ts';
import { countEvidence, countPeople, type Population } from './count-evidence.ts';
import type { JoinedQuestion } from './join-closed.ts';
import { SMALL_GROUP, suppressRow } from './suppress.ts';

/**
 * Under the survey regime the options' totals are suppressed as one row, since they add up to the answers; their parts by
 * role are shown only where every part of the table may be: a table of two dimensions gives hidden parts away by its
 * other rows.
 */
export function summariseClosed(
  batch: BatchId,
  { question, answers }: Pick<JoinedQuestion, 'question' | 'answers'>,
  population: Population,
): Omit<ClosedResult, 'explained'> {
  const choseBy = peopleByChoice(answers);
  const people = new Set(answers.map((answer) => answer.respondent));
  const answered: Population = {
    ...population,
    groupOf: new Map([...population.groupOf].filter(([person]) => people.has(person))),
  };
  const chose = question.options.map((option) => choseBy.get(option) ?? new Set<RespondentId>());
  const totals = countOptions(
    chose.map((set) => set.size),
    people.size,
    answers.some(({ choices }) => choices.length > 1),
    answered,
  );
  const parts = chose.map((set) => countEvidence(set, 0, answered));
  const isShown = parts.every(({ byRole }) => byRole.every(isExact));
  return {
    batch,
    question,
    answered: countAnswered(people.size, population),
    options: question.options.map((option, i) => ({
      option,
      people: {
        people: totals[i] ?? { shown: 'hidden' },
        of: population.totalKnown ? countAnswered(people.size, population) : null,
      },
      byRole: (parts[i]?.byRole ?? []).map((row) => (isShown ? row : hideCell(row))),
    })),
  };
}

function peopleByChoice(
  given: readonly ClosedAnswer[],
): ReadonlyMap<string, ReadonlySet<RespondentId>> {
  const choseBy = new Map<string, Set<RespondentId>>();
  for (const { choices, respondent } of given) {
    for (const choice of choices) {
      choseBy.set(choice, (choseBy.get(choice) ?? new Set()).add(respondent));
    }
  }
  return choseBy;
}

/** Options of which a person chose several don't add up to the people, so that each is hidden by itself. */
function countOptions(
  sizes: readonly number[],
  answered: number,
  isMultiple: boolean,
  population: Population,
): readonly Count[] {
  if (population.regime === 'public' || isMultiple) {
    return sizes.map((n) => countPeople(n, population));
  }
  return suppressRow(
    { n: answered, of: null },
    sizes.map((n) => ({ n, of: answered })),
  ).cells;
}

/** How many answered is the size of a group, not a part of one: "nearly all" would say nothing here. */
function countAnswered(n: number, { regime }: Population): Count {
  const isSmall = regime === 'survey' && n < SMALL_GROUP;
  return isSmall ? { shown: 'fewer-than', limit: SMALL_GROUP } : { shown: 'exact', n };
}

function isExact({ cell }: RoleRow): boolean {
  return cell.people.shown === 'exact';
}

function hideCell(row: RoleRow): RoleRow {
  return { ...row, cell: { people: { shown: 'hidden' }, of: row.cell.of } };
}
