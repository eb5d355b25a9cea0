// A consultation as one JSON document: the tables as lists of objects, for programs.
import { banners, type ExportSubject } from './subject.ts';
import { exportTables } from './tables.ts';

export function writeJson(subject: ExportSubject): string {
  const { one, synthesis, phrases } = subject;
  const tables: readonly (readonly [string, unknown])[] = exportTables(subject).map(
    ({ name, columns, rows }) => [
      name,
      rows.map((row) =>
        Object.fromEntries(columns.map((column, index) => [column.name, row[index]])),
      ),
    ],
  );
  const document = {
    summary: one.slug,
    address: phrases.address(`/summaries/${one.slug}/`),
    notes: banners(subject),
    contentVersion: synthesis.version,
    consultation: one.consultation,
    respondents: one.respondents,
    responses: one.responseCount,
    comments: one.commentCount,
    highlight: one.highlight,
    closed: one.closed,
    ...Object.fromEntries<unknown>(tables),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
