// verbatim remove: takes a batch out again, and says what the site loses.
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { lossOf, removeBatch, type Loss } from '../src/ingest/remove-batch.ts';
import { contentOption } from './options.ts';

interface Flags {
  readonly content: string;
  readonly consultation?: string;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

export function register(program: Command): void {
  program
    .command('remove')
    .description('Take a batch out of the content, and say what the site loses by it.')
    .argument('<batch>', 'name of its folder, alone or as consultation/folder')
    .option(
      '--consultation <slug>',
      'the consultation it belongs to, where two have a batch of that name',
    )
    .addOption(contentOption())
    .option('--dry-run', 'say what would go, remove nothing')
    .option('--yes', 'ask nothing')
    .option('--json', 'print what goes as one JSON document on stdout')
    .action(async (batch: string, flags: Flags) => {
      const loss = await lossOf(flags.content, batch, flags.consultation ?? null);
      process.stderr.write(describe(loss));
      const isWanted =
        flags.dryRun !== true &&
        (flags.yes === true || flags.json === true || !process.stdin.isTTY || (await confirm()));
      if (isWanted) removeBatch(flags.content, loss, process.pid);
      process.stderr.write(
        isWanted
          ? `✔ Removed consultations/${loss.consultation}/batches/${loss.batch}\n`
          : 'Nothing was removed.\n',
      );
      if (flags.json === true)
        process.stdout.write(`${JSON.stringify({ ...loss, removed: isWanted })}\n`);
    });
}

function describe(loss: Loss): string {
  const lines = [
    `Batch ${loss.consultation}/${loss.batch}: ${loss.responses} responses, ${loss.comments} comments and ${loss.closedAnswers} closed answers of ${loss.people} people.`,
  ];
  if (loss.cited.length > 0)
    lines.push(
      `! index.mdx quotes from it in ${loss.cited.length} places (lines ${[...new Set(loss.cited.map(({ line }) => line))].join(', ')}): take those quotes out, or the next build will stop there.`,
    );
  if (loss.decisions > 0)
    lines.push(
      `! ${loss.decisions} rulings of reviewers are about its responses; they stay in decisions/ and answer to nothing.`,
    );
  if (loss.isLast) lines.push('! It is the only batch of this consultation, whose page stays.');
  lines.push('Addresses of its quotes and responses will be gone from the site.');
  return `${lines.join('\n')}\n`;
}

async function confirm(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await terminal.question('Remove it? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}
