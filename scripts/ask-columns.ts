// Questions to the person at the terminal about columns that could be read in two ways.
import { createInterface } from 'node:readline/promises';
import type { ColumnChoices, ReadColumn } from '../src/ingest/columns.ts';
import type { ColumnUse } from '../src/ingest/raw.ts';

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
): Promise<ColumnChoices> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const uses = new Map<string, ColumnUse>();
  try {
    for (const column of columns.filter((one) => one.isUnsure)) {
      const proposed = SAYS[column.use] ?? 'i';
      process.stderr.write(
        `\n"${column.name}" – ${column.why}; ${column.profile.filled} filled, ${column.profile.distinct} different\n`,
      );
      const answer = await terminal.question(
        `  (t)heir own words, (c)losed question, (r)ole, (n)ame, (d)ate, (i)gnore? [${proposed}] `,
      );
      uses.set(column.name, ANSWERS[answer.trim().toLowerCase().slice(0, 1)] ?? column.use);
    }
  } finally {
    terminal.close();
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
