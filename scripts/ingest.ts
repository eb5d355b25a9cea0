// verbatim ingest: a file of responses becomes a batch, with a report in plain words.
import { basename, join, relative } from 'node:path';
import { Option, type Command } from 'commander';
import type { ColumnChoices } from '../src/ingest/columns.ts';
import { openSource } from '../src/ingest/open-source.ts';
import { reportOf } from '../src/ingest/report.ts';
import type { IngestResult } from '../src/ingest/ingest-options.ts';
import { takeIn } from '../src/ingest/take-in.ts';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';
import { settleBatches } from '../src/review/settle-texts.ts';
import { askColumns } from './ask-columns.ts';
import { contentOption } from './options.ts';
import { Progress } from './progress.ts';

interface Flags {
  readonly consultation: string;
  readonly content: string;
  readonly batch?: string;
  readonly title?: string;
  readonly channel?: string;
  readonly text: readonly string[];
  readonly role?: string;
  readonly date?: string;
  readonly name?: string;
  readonly closed: readonly string[];
  readonly ignore: readonly string[];
  readonly keep: readonly string[];
  readonly names: 'first' | 'none';
  readonly regime: 'public' | 'survey';
  readonly consent: 'public' | 'internal';
  readonly total?: 'known' | 'unknown';
  readonly sample?: true;
  readonly corrections?: true;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

export function register(program: Command): void {
  program
    .command('ingest')
    .description(
      'Take in a file of responses: recognised by content, redacted before anything is written, counted to the last row.',
    )
    .argument('<file>', 'the export of a survey tool or blog, or a table, document or text')
    .requiredOption(
      '--consultation <slug>',
      'the consultation it belongs to; a new one gets a draft page',
    )
    .addOption(contentOption())
    .option('--batch <name>', 'name of the batch (default: the file’s name)')
    .option('--title <words>', 'title of a new consultation and of the batch')
    .option('--channel <words>', 'how people were asked: "blog post, open to all"')
    .addOption(repeatable('--text <column>', 'a column that holds what people wrote'))
    .option('--role <column>', 'the column that holds people’s roles')
    .option('--date <column>', 'the column that holds the date')
    .option('--name <column>', 'the column that holds people’s names')
    .addOption(repeatable('--closed <column>', 'a column that holds choices'))
    .addOption(repeatable('--ignore <column>', 'a column to leave out'))
    .addOption(
      repeatable('--keep <word>', 'a word that is no personal detail, to be left standing'),
    )
    .addOption(
      new Option(
        '--names <which>',
        'first: keep first names that people published; none: publish no names',
      )
        .choices(['first', 'none'])
        .default('none'),
    )
    .addOption(
      new Option('--regime <which>', 'survey: hide small groups; public: count as is')
        .choices(['public', 'survey'])
        .default('survey'),
    )
    .addOption(
      new Option('--consent <which>', 'what people agreed to')
        .choices(['public', 'internal'])
        .default('public'),
    )
    .addOption(
      new Option('--total <which>', 'whether the number of people who answered is known').choices([
        'known',
        'unknown',
      ]),
    )
    .option('--sample', 'mark the responses as sample data on every page')
    .option('--corrections', 'take rows that changed since for corrections of those taken in')
    .option('--dry-run', 'report only, write nothing')
    .option('--yes', 'ask nothing, take what is shown')
    .option('--json', 'print the counts as one JSON document on stdout')
    .action(run);
}

async function run(file: string, flags: Flags): Promise<void> {
  const progress =
    process.stderr.isTTY && flags.json !== true
      ? new Progress(
          (text) => void process.stderr.write(text),
          () => performance.now(),
        )
      : null;
  const source = openSource(file);
  const choices: ColumnChoices = {
    text: flags.text,
    role: flags.role ?? null,
    name: flags.name ?? null,
    date: flags.date ?? null,
    closed: flags.closed,
    ignore: flags.ignore,
  };
  const result = await takeIn(progress?.watch(source) ?? source, {
    contentDir: flags.content,
    slug: flags.consultation,
    standardDir: join(PACKAGE_ROOT, 'content'),
    processId: process.pid,
    today: new Date().toISOString().slice(0, 10),
    batchName: flags.batch ?? null,
    title: flags.title ?? null,
    channel: flags.channel ?? null,
    names: flags.names,
    regime: flags.regime,
    consent: flags.consent,
    total: flags.total ?? null,
    keep: flags.keep,
    sample: flags.sample ?? false,
    columns: choices,
    dryRun: flags.dryRun ?? false,
    corrections: flags.corrections ?? false,
    ...(process.stdin.isTTY && process.stderr.isTTY && flags.yes !== true && flags.json !== true
      ? {
          ask: async (columns) => {
            progress?.wipe();
            return askColumns(columns, choices);
          },
        }
      : {}),
    onProgress: (rows) => progress?.rows(rows),
  }).finally(() => progress?.wipe());
  if (flags.dryRun !== true) settleBatches(flags.content, flags.consultation);
  const content = relative(process.cwd(), flags.content);
  process.stderr.write(
    reportOf(result, {
      file: basename(file),
      slug: flags.consultation,
      content: content === 'content' ? null : content,
      dryRun: flags.dryRun ?? false,
    }),
  );
  if (flags.json === true) process.stdout.write(`${JSON.stringify(jsonOf(result))}\n`);
}

/** The contract of --json. */
function jsonOf(result: IngestResult): Record<string, unknown> {
  const { ledger } = result;
  return {
    format: result.format,
    why: result.why,
    encoding: result.encoding,
    rows: ledger.rows,
    answered: ledger.answered,
    complete: ledger.complete,
    accepted: ledger.accepted,
    duplicates: ledger.duplicates,
    rejected: ledger.rejected,
    withheld: ledger.withheld,
    responses: result.responses,
    redactions: Object.values(result.redactions).reduce((sum, count) => sum + count, 0),
    redactionsByKind: result.redactions,
    textColumns: result.columns
      .filter((column) => column.use === 'text')
      .map((column) => column.name),
    columns: result.columns.map(({ name, use, why }) => ({ name, use, why })),
    batch: result.batch,
    warnings: result.warnings,
  };
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description} (may be given again)`)
    .default([], 'none')
    .argParser((value: string, before: unknown) => [...(before as readonly string[]), value]);
}
