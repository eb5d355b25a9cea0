// What each column was taken for, kept in the manifest, so that next month's export of the same form goes in alike.
import type { ColumnMap } from '../domain/batch.ts';
import type { ReadColumn } from './columns.ts';
import type { SafeMaker } from './make-safe.ts';
import type { ColumnUse, TableColumn } from './raw.ts';

export function columnMap(columns: readonly ReadColumn[], safe: SafeMaker): ColumnMap {
  const all = (...uses: readonly ReadColumn['use'][]): string[] =>
    columns.filter((column) => uses.includes(column.use)).map((column) => safe.label(column.name));
  const one = (use: ReadColumn['use']): string | null => all(use)[0] ?? null;
  return {
    text: all('text'),
    role: one('role'),
    name: one('name'),
    date: one('date'),
    id: one('id') ?? one('person'),
    kind: one('kind'),
    closed: all('closed', 'option'),
    ignored: all('ignore'),
  };
}

/** What an earlier batch's columns were taken for, where this table has every column that mattered there. */
export function usesOf(
  map: ColumnMap,
  columns: readonly TableColumn[],
  label: (name: string) => string,
): Map<number, ColumnUse> | null {
  const byName = new Map(columns.map((column) => [label(column.name), column.index]));
  const mattered = [
    ...map.text,
    ...map.closed,
    ...[map.role, map.name, map.date].filter((name) => name !== null),
  ];
  if (mattered.length === 0 || mattered.some((name) => !byName.has(name))) return null;
  const uses = new Map<number, ColumnUse>();
  const set = (name: string | null, use: ColumnUse): void => {
    const index = name === null ? undefined : byName.get(name);
    if (index !== undefined) uses.set(index, use);
  };
  for (const name of map.ignored) set(name, 'ignore');
  for (const name of map.closed) set(name, 'closed');
  for (const name of map.text) set(name, 'text');
  set(map.role, 'role');
  set(map.name, 'name');
  set(map.date, 'date');
  return uses;
}
