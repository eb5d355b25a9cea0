// verbatim init: a fresh site of one's own, without the samples, that builds at once.
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { SlugSchema } from '../src/domain/id.ts';
import { slugFrom } from '../src/domain/slug-from.ts';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { startSite } from '../src/ingest/starter.ts';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';

export function register(program: Command): void {
  program
    .command('init')
    .description('Start a site of your own: identity, themes, an empty consultation, a workflow.')
    .argument('<dir>', 'folder to make; it must be empty or not there yet')
    .option('--consultation <slug>', 'what you will ask first', 'first-consultation')
    .action((dir: string, { consultation: slug }: { consultation: string }) => {
      if (!SlugSchema.safeParse(slug).success) {
        throw new VerbatimError('usage', [
          {
            where: `--consultation ${slug}`,
            message: 'is no slug: lower-case letters and digits joined by single hyphens.',
            hint: `For example: --consultation ${slugFrom(slug).slice(0, 80) || 'family-survey-2026'}`,
          },
        ]);
      }
      const target = resolve(dir);
      startSite({
        dir: target,
        slug,
        standardDir: join(PACKAGE_ROOT, 'content'),
        today: new Date().toISOString().slice(0, 10),
      });
      const content = relative(process.cwd(), join(target, 'content'));
      process.stderr.write(
        `✔ A new site is in ${target}\n` +
          `  Write your own words into ${join(content, 'site.yaml')}, then:\n` +
          `    npx verbatim ingest FILE --consultation ${slug} --content ${content}\n` +
          `    npx verbatim build --content ${content} --out ${relative(process.cwd(), join(target, 'dist'))}\n`,
      );
    });
}
