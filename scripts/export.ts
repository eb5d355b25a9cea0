// verbatim export: a consultation as a memo, as tables, or for other tools.
import { renameSync, writeFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { EXPORT_FORMATS } from '../src/export/formats.ts';
import { subjectOf, type ExportSubject } from '../src/export/subject.ts';
import { addressBelow, phrasesFor } from '../src/site/phrases.ts';
import { synthesise } from '../src/synthesise.ts';
import { contentOption, editionOption } from './options.ts';

interface Options {
  readonly content: string;
  readonly format: string;
  readonly out?: string;
  readonly site?: string;
  readonly edition: 'public' | 'internal';
}

export function register(program: Command): void {
  program
    .command('export')
    .description(
      'Write a consultation as a memo (md, docx), as tables (csv: a zip; json), as references (csl) or for qualitative ' +
        'analysis tools (qdpx).',
    )
    .argument('<slug>', 'name of the consultation’s folder')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(EXPORT_FORMATS.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'where to write it; standard output where left out')
    .option('--site <url>', 'address that the site is published at, for full links')
    .addOption(editionOption())
    .addOption(contentOption())
    .action(async (slug: string, options: Options) => {
      const format = EXPORT_FORMATS.find(({ name }) => name === options.format);
      const bytes = await format?.write(readSubject(slug, options));
      if (bytes === undefined) throw new RangeError(`no writer for ${options.format}`);
      if (options.out === undefined) {
        await new Promise((resolve) => process.stdout.write(bytes, resolve));
        return;
      }
      writeFileSync(`${options.out}.tmp`, bytes);
      renameSync(`${options.out}.tmp`, options.out);
      process.stderr.write(`✔ ${options.out}\n`);
    });
}

function readSubject(slug: string, { content, edition, site }: Options): ExportSubject {
  const synthesis = synthesise({ contentDir: content, edition });
  const one = synthesis.consultations.find((consultation) => consultation.slug === slug);
  if (one === undefined) {
    const known = synthesis.consultations.map((consultation) => consultation.slug).join(', ');
    throw new VerbatimError('consultation-not-found', [
      { where: slug, message: `there is none by this name; there is ${known}.` },
    ]);
  }
  const errors = synthesis.diagnostics.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new VerbatimError('content-invalid', errors);
  return subjectOf(
    synthesis,
    one,
    phrasesFor(synthesis, addressBelow(site ?? synthesis.site.address ?? null)),
  );
}
