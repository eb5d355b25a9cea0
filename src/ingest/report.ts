// What an ingest says to the person who ran it: recognised as what and why, what each column was taken for, where
// every row went, what was taken out, and the next command. Counts and names of columns only, never a text.
import { dirname, join } from 'node:path';
import type { SetAside } from '../domain/batch.ts';
import type { ReadColumn } from './columns.ts';
import { encodingInWords } from './decode.ts';
import type { IngestResult } from './ingest-options.ts';

export interface ReportContext {
  readonly file: string;
  readonly slug: string;
  /** As the person wrote it, for the next command; null for the usual folder. */
  readonly content: string | null;
  readonly dryRun: boolean;
}

export function reportOf(result: IngestResult, context: ReportContext): string {
  const { ledger } = result;
  const lines = [
    `Read ${context.file} as ${result.format}: ${result.why}${result.encoding === null ? '' : ` (${encodingInWords(result.encoding)})`}.`,
    '',
  ];
  if (result.columns.length > 0 && !result.isKnownFile)
    lines.push(...describeColumns(result.columns), '');
  lines.push(
    `${plural(ledger.rows, 'row')}: ${ledger.accepted} taken in, ${ledger.duplicates} already known, ${ledger.rejected.length} rejected, ${ledger.withheld.length} withheld.`,
  );
  if (ledger.answered !== null && ledger.answered !== ledger.rows)
    lines.push(
      `  ${plural(ledger.answered, 'row')} answered something${ledger.complete === null ? '' : `, ${ledger.complete} reached the end of the form`}.`,
    );
  lines.push(...byReason('Rejected', ledger.rejected), ...byReason('Withheld', ledger.withheld));
  if (ledger.accepted > 0)
    lines.push(
      `${plural(result.responses, 'response')} in people’s own words.`,
      describeRedactions(result),
    );
  for (const warning of result.warnings) lines.push(`! ${warning}`);
  lines.push('', ...ending(result, context));
  return `${lines.join('\n')}\n`;
}

const USES: Readonly<Record<ReadColumn['use'], string>> = {
  text: 'own words',
  role: 'role',
  name: 'name',
  date: 'date',
  id: 'id of the record',
  person: 'joins a person’s rows',
  kind: 'kind of entry',
  closed: 'closed question',
  option: 'closed question',
  ignore: 'left out',
};

function describeColumns(columns: readonly ReadColumn[]): string[] {
  const shown = columns.filter((column) => column.use !== 'ignore').slice(0, 60);
  const left = columns.filter((column) => column.use === 'ignore');
  const lines = shown.map(
    (column) =>
      `  ${column.isUnsure ? '?' : ' '} ${quoted(column)} → ${USES[column.use]} (${column.why})`,
  );
  if (left.length > 0) {
    const named = left.slice(0, 12).map(quoted).join(', ');
    lines.push(`    Left out: ${named}${left.length > 12 ? ` and ${left.length - 12} more` : ''}`);
  }
  if (columns.some((column) => column.isUnsure))
    lines.push(
      '  ? marks a guess: name columns with --text, --role, --name, --date, --closed or --ignore to set it right.',
    );
  return ['Columns:', ...lines];
}

function quoted(column: ReadColumn): string {
  return `"${column.name.length > 70 ? `${column.name.slice(0, 69)}…` : column.name}"`;
}

function byReason(title: string, rows: readonly SetAside[]): string[] {
  const groups = new Map<string, number[]>();
  for (const { row, reason } of rows) groups.set(reason, [...(groups.get(reason) ?? []), row]);
  return [...groups].map(
    ([reason, numbers]) =>
      `  ${title}: ${reason} (${numbers.length === 1 ? 'row' : 'rows'} ${numbers.slice(0, 12).join(', ')}${numbers.length > 12 ? ` and ${numbers.length - 12} more` : ''})`,
  );
}

function describeRedactions(result: IngestResult): string {
  const kinds = Object.entries(result.redactions);
  if (kinds.length === 0) return 'No personal details were found in them.';
  return `Taken out of them: ${kinds.map(([kind, count]) => `${count} × ${kind}`).join(', ')}.`;
}

function ending(result: IngestResult, { slug, content, dryRun }: ReportContext): string[] {
  if (dryRun)
    return [
      result.ledger.accepted === 0
        ? 'Nothing was written: this was a dry run.'
        : 'Nothing was written: this was a dry run. To take it in, run the same without --dry-run.',
    ];
  if (result.batch === null || result.isKnownFile) return ['Nothing was added.'];
  // A site of its own is built beside its content: without --out it would take the place of the samples' site.
  const from = content === null ? '' : ` --content ${content}`;
  const to = content === null ? '' : ` --out ${join(dirname(content), 'dist')}`;
  return [
    `✔ Batch consultations/${slug}/batches/${result.batch}`,
    '  Next, to check the themes, choose quotes and write findings, and then to build the site:',
    `    npx verbatim review ${slug}${from}`,
    `    npx verbatim build${from}${to}`,
  ];
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
