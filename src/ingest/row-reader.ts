// One row's cells to what a person sent, by the columns' uses.
import type { ReadColumn } from './columns.ts';
import { isNoAnswer, normaliseLabel } from './normalise.ts';
import { splitChoices } from './profile-column.ts';
import type { RawChoice, RawResponse, RawText } from './raw.ts';

/** A question is known by its text; blank headers by their place. */
export function questionText(column: ReadColumn): string {
  return column.question === ''
    ? column.name
    : column.use === 'text' || column.name.startsWith(column.question)
      ? uniqueQuestion(column)
      : column.question;
}

/** Two columns "Why?" ask two things; columns that a dialect joined on purpose share their name with their question's. */
function uniqueQuestion(column: ReadColumn): string {
  return / \(\d+\)$/u.test(column.name) &&
    !/ \(\d+\)$/u.test(column.question) &&
    column.name.startsWith(column.question)
    ? column.name
    : column.question;
}
export class RowReader {
  readonly #columns: readonly ReadColumn[];
  readonly #asksNothing: boolean;
  readonly #questions: readonly string[];

  constructor(columns: readonly ReadColumn[], asksNothing: boolean) {
    this.#columns = columns.filter((column) => column.use !== 'ignore');
    this.#questions = this.#columns.map(questionText);
    this.#asksNothing = asksNothing;
  }

  read(cells: readonly string[], row: number): RawResponse {
    const single: Partial<Record<'role' | 'name' | 'date' | 'id' | 'person' | 'kind', string>> = {};
    const texts: RawText[] = [];
    const choices = new Map<string, string[]>();
    // A dot or a dash is nothing to quote, but its writer was there and answered so; tools write N/A by themselves.
    let hasMark = false;
    for (const [place, column] of this.#columns.entries()) {
      const cell = cells[column.index] ?? '';
      if (cell.trim() === '') continue;
      const question = this.#questions[place] ?? '';
      switch (column.use) {
        case 'text':
          if (!isNoAnswer(cell.trim()))
            texts.push({ question: this.#asksNothing ? null : question, text: cell });
          else if (!/^n\/a$/iu.test(cell.trim())) hasMark = true;
          break;
        case 'closed':
          addChoices(
            choices,
            question,
            splitChoices(normaliseLabel(cell), column.profile.separator),
          );
          break;
        case 'option':
          addChoices(choices, question, tickedOption(cell, column.option ?? null));
          break;
        case 'ignore':
          break;
        case 'role':
        case 'name':
        case 'date':
        case 'id':
        case 'person':
        case 'kind':
          single[column.use] = cell.trim();
      }
    }
    return {
      row,
      recordId: single.id ?? null,
      personKey: personOf(single.person),
      author: single.name ?? null,
      role: single.role ?? null,
      date: single.date ?? null,
      kind: /^comments?$/iu.test(single.kind ?? '') ? 'comment' : 'response',
      texts,
      choices: [...choices].map(([question, chosen]): RawChoice => ({ question, choices: chosen })),
      ...(hasMark ? { isAnswered: true } : {}),
    };
  }
}

/** "anonymous" is nobody in particular. */
function personOf(value: string | undefined): string | null {
  return value === undefined || /^(?:anonym\w*|anon|guest|unknown|none|n\/a|-)$/iu.test(value)
    ? null
    : value.toLowerCase();
}

function addChoices(
  choices: Map<string, string[]>,
  question: string,
  added: readonly string[],
): void {
  const real = added.filter((choice) => !isNoAnswer(choice));
  if (real.length === 0) return;
  const before = choices.get(question);
  if (before === undefined) choices.set(question, [...new Set(real)]);
  else before.push(...real.filter((choice) => !before.includes(choice)));
}

/** 0, "No" and "FALSE" are boxes that were not ticked. */
function tickedOption(cell: string, option: string | null): string[] {
  const value = normaliseLabel(cell);
  if (/^(?:0|no|false|nein|non|unchecked|not selected)$/iu.test(value)) return [];
  return [option ?? value];
}
