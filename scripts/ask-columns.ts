// Questions to the person at the terminal about columns that could be read in two ways.
import type { ColumnChoices, ReadColumn } from '../src/ingest/columns.ts';
import type { ColumnUse } from '../src/ingest/raw.ts';
import { ask, TERMINAL, type Terminal } from './ask.ts';

const ANSWERS: Readonly<Record<string, ColumnUse>> = {
  t: 'text',
  c: 'closed',
  r: 'role',
  n: 'name',
  d: 'date',
  i: 'ignore',
};

const SAYS: Readonly<Partial<Record<ColumnUse, string>>> = {
  text: 't',
  closed: 'c',
  role: 'r',
  name: 'n',
  date: 'd',
  ignore: 'i',
};

/** Enter takes what is proposed. Column names are shown, never what people wrote. */
export async function askColumns(
  columns: readonly ReadColumn[],
  choices: ColumnChoices,
  terminal = TERMINAL,
): Promise<ColumnChoices> {
  const uses = new Map<string, ColumnUse>();
  for (const column of columns.filter((one) => one.isUnsure)) {
    terminal.output.write(
      `\nWhat is in the column "${column.name}"? It looks like: ${column.why}; ${column.profile.filled} cells are filled, ${column.profile.distinct} of them different.\n`,
    );
    uses.set(column.name, await askUse(column.use, terminal));
  }
  // Once a text column is named, all are: those that were sure are named too.
  const named = (use: ColumnUse): string[] =>
    columns
      .filter((column) => (uses.get(column.name) ?? column.use) === use)
      .map((column) => column.name);
  const asked = (use: ColumnUse): string | undefined =>
    [...uses].find(([, chosen]) => chosen === use)?.[0];
  return {
    text: named('text'),
    closed: [
      ...choices.closed,
      ...[...uses].flatMap(([name, use]) => (use === 'closed' ? [name] : [])),
    ],
    ignore: [
      ...choices.ignore,
      ...[...uses].flatMap(([name, use]) => (use === 'ignore' ? [name] : [])),
    ],
    role: asked('role') ?? choices.role,
    name: asked('name') ?? choices.name,
    date: asked('date') ?? choices.date,
  };
}

async function askUse(proposed: ColumnUse, terminal: Terminal): Promise<ColumnUse> {
  const letter = SAYS[proposed] ?? 'i';
  for (;;) {
    const answer = await ask(
      `  (t)heir own words, (c)losed question, (r)ole, (n)ame, (d)ate, (i)gnore? [${letter}] `,
      terminal,
    );
    const use = answer === '' ? proposed : ANSWERS[answer.toLowerCase().slice(0, 1)];
    if (use !== undefined) return use;
    terminal.output.write(
      `  "${answer.slice(0, 40)}" is none of them: type t, c, r, n, d or i, or press Enter for ${letter}.\n`,
    );
  }
}
