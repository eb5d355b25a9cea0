// What each column of a table is for: told by what its cells hold, with the header as a second witness.
import { VerbatimError } from '../errors/verbatim-error.ts';
import { guessUse, HEADERS } from './guess-use.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { ColumnUse, TableColumn } from './raw.ts';

/** A fellow's word on columns, by name; it beats every guess. */
export interface ColumnChoices {
  readonly text: readonly string[];
  readonly role: string | null;
  readonly name: string | null;
  readonly date: string | null;
  readonly closed: readonly string[];
  readonly ignore: readonly string[];
}

export const NO_CHOICES: ColumnChoices = {
  text: [],
  role: null,
  name: null,
  date: null,
  closed: [],
  ignore: [],
};

export interface ReadColumn extends TableColumn {
  readonly use: ColumnUse;
  /** In plain words, for the report. */
  readonly why: string;
  /** A person should look: another use would be as likely. */
  readonly isUnsure: boolean;
  readonly profile: ColumnProfile;
}

/**
 * A use for every column: the fellow's choice, the dialect's knowledge, what was settled for the last export of the
 * same form, then a guess from header and cells.
 * @throws VerbatimError `column-not-found` naming the columns there are
 */
export function readColumns(
  columns: readonly TableColumn[],
  profiles: readonly ColumnProfile[],
  rowCount: number,
  choices: ColumnChoices,
  remembered: ReadonlyMap<number, ColumnUse> = new Map(),
): ReadColumn[] {
  const chosen = chosenUses(columns, choices);
  const isTextChosen = choices.text.length > 0;
  const read = columns.map((column, index): ReadColumn => {
    const profile = profiles[index];
    if (profile === undefined) throw new RangeError('every column needs a profile');
    const given = chosen.get(index);
    if (given !== undefined)
      return { ...column, use: given, why: 'as you said', isUnsure: false, profile };
    if (column.use !== null)
      return {
        ...column,
        use: column.use,
        why: 'this tool’s own columns',
        isUnsure: false,
        profile,
      };
    const last = remembered.get(index);
    if (last !== undefined) {
      const isUnasked = isTextChosen && last === 'text';
      return {
        ...column,
        use: isUnasked ? 'ignore' : last,
        why: 'as last time',
        isUnsure: false,
        profile,
      };
    }
    const guess = guessUse(column, profile, rowCount);
    // Naming the text columns names them all: others with text are left out, but counted in the report.
    if (isTextChosen && guess.use === 'text')
      return {
        ...column,
        use: 'ignore',
        why: 'text that you did not ask for',
        isUnsure: false,
        profile,
      };
    return {
      ...column,
      use: guess.use,
      why: guess.why,
      isUnsure: guess.isUnsure === true,
      profile,
    };
  });
  return onlyOne(ensureText(read.map(withoutCutIds), isTextChosen));
}

/** Why a column of ids is left out; the report repeats it. */
export const CUT_SHORT = 'numbers that a spreadsheet cut short';

/** Re-saved by a spreadsheet, everybody's long number reads 1.14E+11: by it all would be one person. */
function withoutCutIds(column: ReadColumn): ReadColumn {
  if (column.use !== 'id' && column.use !== 'person') return column;
  const { values } = column.profile;
  // Of a number it holds fifteen figures: the others are written in the form 1.14E+11, or as zeros.
  const cut = values.filter(([value]) =>
    /^\d(?:[.,]\d+)?E\+\d+$|^\d{15}0{2,}$/iu.test(value),
  ).length;
  return cut > 0 && cut >= values.length * 0.8
    ? { ...column, use: 'ignore', why: CUT_SHORT, isUnsure: false }
    : column;
}

function chosenUses(
  columns: readonly TableColumn[],
  choices: ColumnChoices,
): Map<number, ColumnUse> {
  const uses = new Map<number, ColumnUse>();
  const missing: string[] = [];
  const choose = (name: string | null, use: ColumnUse): void => {
    if (name === null) return;
    const wanted = name.trim().toLowerCase();
    const found = columns.filter(
      (column) => column.name.toLowerCase() === wanted || column.question.toLowerCase() === wanted,
    );
    if (found.length === 0) missing.push(name);
    for (const column of found) uses.set(column.index, use);
  };
  for (const name of choices.ignore) choose(name, 'ignore');
  for (const name of choices.closed) choose(name, 'closed');
  for (const name of choices.text) choose(name, 'text');
  choose(choices.role, 'role');
  choose(choices.name, 'name');
  choose(choices.date, 'date');
  if (missing.length > 0) {
    const has = columns.slice(0, 40).map((column) => `"${column.name.slice(0, 80)}"`);
    const more = columns.length > 40 ? ` and ${columns.length - 40} more` : '';
    throw new VerbatimError(
      'column-not-found',
      missing.map((name) => ({
        where: `"${name}"`,
        message: `is no column of the file. It has: ${has.join(', ')}${more}.`,
      })),
    );
  }
  return uses;
}

/** A table of two columns with short answers has a text column too: the wordiest of those left out. */
function ensureText(columns: readonly ReadColumn[], isTextChosen: boolean): ReadColumn[] {
  if (isTextChosen || columns.some((column) => column.use === 'text' && column.profile.filled > 0))
    return [...columns];
  const candidates = columns
    .filter(
      (column) =>
        column.use === 'ignore' &&
        column.why.startsWith('short entries') &&
        column.profile.meanWords >= 1.5 &&
        column.profile.codeShare === 0 &&
        !HEADERS.date.test(column.question),
    )
    .sort((a, b) => b.profile.meanWords - a.profile.meanWords || a.index - b.index);
  const best = candidates[0];
  if (best === undefined) return [...columns];
  return columns.map((column) =>
    column === best
      ? { ...column, use: 'text', why: 'the wordiest column', isUnsure: true }
      : column,
  );
}

/** A person has one role column, one name, one date and one id: the likeliest of each; others are left out or closed. */
function onlyOne(columns: readonly ReadColumn[]): ReadColumn[] {
  const keep = (use: ColumnUse, rank: (column: ReadColumn) => number): Set<ReadColumn> => {
    const all = columns.filter((column) => column.use === use);
    const asked = all.filter((column) => column.why === 'as you said');
    const pool = asked.length > 0 ? asked : all;
    const best = [...pool].sort((a, b) => rank(b) - rank(a) || a.index - b.index)[0];
    return new Set(best === undefined ? [] : [best]);
  };
  const kept: Partial<Record<ColumnUse, Set<ReadColumn>>> = {
    role: keep(
      'role',
      (column) => (HEADERS.role.test(column.question) ? 2 : 0) + column.profile.roleShare,
    ),
    name: keep(
      'name',
      (column) =>
        (/first|given|vorname|prénom|nombre/iu.test(column.question) ? 2 : 0) +
        column.profile.filled / 1e9,
    ),
    date: keep(
      'date',
      (column) =>
        (HEADERS.bestDate.test(column.question) ? 2 : 0) +
        (HEADERS.date.test(column.question) ? 1 : 0) -
        (HEADERS.lateDate.test(column.question) ? 2 : 0),
    ),
    id: keep('id', () => 0),
    person: keep('person', (column) => column.profile.filled),
    kind: keep('kind', () => 0),
  };
  return columns.map((column) => {
    const winners = kept[column.use];
    if (winners === undefined || winners.has(column)) return column;
    if (column.use === 'role' && column.profile.distinct <= 30)
      return { ...column, use: 'closed', why: 'choices' };
    return { ...column, use: 'ignore', why: `${column.why}, but another column says it better` };
  });
}
