// verbatim remove: takes a batch out again, and says what the site loses.
import type { Command } from 'commander';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { lossOf, removeBatch, type Loss } from '../src/ingest/remove-batch.ts';
import { ask } from './ask.ts';
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
    .option('--yes', 'ask nothing, remove it')
    .option('--json', 'print what goes as one JSON document on stdout')
    .action(async (batch: string, flags: Flags) => {
      const loss = await lossOf(flags.content, batch, flags.consultation ?? null);
      process.stderr.write(describe(loss));
      const isWanted = flags.dryRun !== true && (flags.yes === true || (await confirm(loss)));
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
    `Batch ${loss.consultation}/${loss.batch}: ${counted(loss.responses, 'response')}, ${counted(loss.comments, 'comment')} and ${counted(loss.closedAnswers, 'closed answer')}${loss.people === 0 ? '; its people are in other batches too' : ` of ${counted(loss.people, 'person', 'people')}`}.`,
  ];
  if (loss.cited.length > 0) {
    const at = [...new Set(loss.cited.map(({ line }) => line))];
    lines.push(
      `! index.mdx quotes from it in ${counted(loss.cited.length, 'place')} (${at.length === 1 ? 'line' : 'lines'} ${at.join(', ')}): take those quotes out, or the next build will stop there.`,
    );
  }
  if (loss.decisions > 0)
    lines.push(
      `! ${loss.decisions === 1 ? '1 ruling of a reviewer is about its responses; it stays in decisions/ and answers' : `${loss.decisions} rulings of reviewers are about its responses; they stay in decisions/ and answer`} to nothing.`,
    );
  if (loss.withheld > 0)
    lines.push(
      `${counted(loss.withheld, 'withheld row')}, kept in the private folder, will be deleted too.`,
    );
  if (loss.isLast) lines.push('! It is the only batch of this consultation, whose page stays.');
  lines.push('Addresses of its quotes and responses will be gone from the site.');
  return `${lines.join('\n')}\n`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** @throws VerbatimError `needs-a-yes` where nobody is there to answer: a batch is never taken out by a guess */
async function confirm({ consultation, batch }: Loss): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new VerbatimError('needs-a-yes', [
      {
        where: `consultations/${consultation}/batches/${batch}`,
        message: 'Remove it? Nobody is at the terminal to answer, so nothing was removed.',
      },
    ]);
  return /^y(?:es)?$/iu.test(await ask('Remove it? [y/N] '));
}
