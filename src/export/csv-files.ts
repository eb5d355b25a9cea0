// The tables as CSV files in one zip, with their dictionary and a note.
import { csvTable } from './csv.ts';
import { pack } from './pack.ts';
import { banners, type ExportSubject } from './subject.ts';
import { dictionaryTable, exportTables } from './tables.ts';

/** Names and texts, as they go into the zip. */
export function csvFiles(subject: ExportSubject): Readonly<Record<string, string>> {
  const tables = exportTables(subject);
  const files = [...tables, dictionaryTable(tables)].map(
    (table) =>
      [
        `${table.name}.csv`,
        csvTable(
          table.columns.map(({ name }) => name),
          table.rows,
        ),
      ] as const,
  );
  return { ...Object.fromEntries(files), 'README.txt': readme(subject) };
}

export function writeCsvZip(subject: ExportSubject): Uint8Array {
  return pack(csvFiles(subject));
}

function readme(subject: ExportSubject): string {
  const { one, synthesis } = subject;
  return [
    `${one.consultation.title} (version ${one.consultation.version}, ${one.consultation.updated})`,
    ...banners(subject),
    `Published by ${synthesis.site.body}. Content version ${synthesis.version}.`,
    'UTF-8, comma-separated, one header line. dictionary.csv says what each column means.',
    'A cell that a spreadsheet would run as a formula has an apostrophe in front.',
    'Respondents’ words are theirs; quote them with the address of the quote.',
    '',
  ].join('\n');
}
