// verbatim build: any content folder to a static site.
import { resolve } from 'node:path';
import { build } from 'astro';
import type { Command } from 'commander';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';
import { contentOption } from './options.ts';

interface BuildFlags {
  readonly content: string;
  readonly out: string;
  readonly site?: string;
  readonly base?: string;
}

export function register(program: Command): void {
  program
    .command('build')
    .description('Build the site from a content folder: static files, ready for any host.')
    .addOption(contentOption())
    .option(
      '--out <dir>',
      'folder to write the site to; it is emptied first',
      (value) => resolve(value),
      resolve('dist'),
    )
    .option('--site <url>', 'address that the site will have, such as https://voices.example.gov')
    .option('--base <path>', 'folder of that address the site will live in, such as /voices/')
    .action(async (flags: BuildFlags) => {
      process.env['VERBATIM_CONTENT'] = flags.content;
      process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
      await build({
        root: PACKAGE_ROOT,
        outDir: flags.out,
        logLevel: 'warn',
        ...(flags.site === undefined ? {} : { site: flags.site }),
        ...(flags.base === undefined ? {} : { base: flags.base }),
      });
      process.stderr.write(`✔ The site is in ${flags.out}\n`);
    });
}
