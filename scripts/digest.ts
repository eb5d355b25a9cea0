// verbatim digest: the e-mail about what is new, as a file for whoever sends it.
import { renameSync, writeFileSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { IsoDateSchema } from '../src/domain/response.ts';
import { writeDigest } from '../src/export/digest.ts';
import { addressBelow, phrasesFor } from '../src/site/phrases.ts';
import { synthesise } from '../src/synthesise.ts';
import { contentOption } from './options.ts';

export function register(program: Command): void {
  program
    .command('digest')
    .description(
      'Write the e-mail that a mailing list would send about summaries new since a day. Nothing is sent.',
    )
    .requiredOption('--since <date>', 'first day, as in 2026-01-31', parseDate)
    .requiredOption('--out <file>', 'where to write it, as in digest.eml')
    .option(
      '--site <url>',
      'address that the site is published at, for full links (else that of site.yaml)',
    )
    .addOption(contentOption())
    .action(async (options: { content: string; since: string; out: string; site?: string }) => {
      const synthesis = synthesise({ contentDir: options.content });
      const bytes = await writeDigest(synthesis, {
        since: options.since,
        phrases: phrasesFor(
          synthesis,
          addressBelow(options.site ?? synthesis.site.address ?? null),
        ),
      });
      writeFileSync(`${options.out}.tmp`, bytes);
      renameSync(`${options.out}.tmp`, options.out);
      process.stderr.write(`✔ ${options.out}\n`);
      if (options.site === undefined && synthesis.site.address === undefined)
        process.stderr.write(
          '  Its links are paths, which lead nowhere from a mailbox: name the address with --site, or in site.yaml.\n',
        );
    });
}

function parseDate(value: string): string {
  if (!IsoDateSchema.safeParse(value).success)
    throw new InvalidArgumentError('a date looks like 2026-01-31.');
  return value;
}
