// verbatim draft: writes or refreshes the drafted findings of a summary, and never an editor's words.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { SlugSchema } from '../src/domain/id.ts';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { draftSummary, placeDraft } from '../src/pipeline/draft-summary.ts';
import { readContent } from '../src/read/content.ts';
import { synthesise } from '../src/synthesise.ts';
import { contentOption } from './options.ts';

export function register(program: Command): void {
  program
    .command('draft')
    .description(
      'Draft the findings of a consultation from its responses, or refresh an earlier draft.',
    )
    .argument('<slug>', 'name of the consultation’s folder', parseSlug)
    .addOption(contentOption())
    .option(
      '--write-beside',
      'where an editor has written findings, write the draft to index.draft.mdx beside them',
    )
    .action((slug: string, options: { content: string; writeBeside?: true }) => {
      const folder = join(options.content, 'consultations', slug);
      const consultation = readContent(options.content).consultations.find(
        (one) => one.slug === slug,
      );
      if (consultation === undefined) {
        throw new VerbatimError('consultation-not-found', [
          { where: folder, message: `there is no consultation "${slug}".` },
        ]);
      }
      const synthesis = synthesise({ contentDir: options.content });
      const echoes = new Set(
        synthesis.consultations
          .filter((one) => one.slug === slug)
          .flatMap(({ batches }) => batches.flatMap(({ nearDuplicates }) => nearDuplicates))
          .flatMap(({ members, representative }) => members.filter((id) => id !== representative)),
      );
      const responses = consultation.batches
        .flatMap((batch) => batch.responses)
        .filter(({ id, kind }) => kind === 'response' && !echoes.has(id))
        .flatMap(({ id }) => synthesis.responses.get(id) ?? []);
      const file = join(folder, 'index.mdx');
      const outcome = placeDraft(
        readFileSync(file, 'utf8'),
        draftSummary({ responses, codebook: synthesis.codebook }),
      );
      switch (outcome.kind) {
        case 'drafted':
          writeWhole(file, outcome.mdx);
          process.stderr.write(`✔ ${file}: drafted from ${responses.length} responses\n`);
          return;
        case 'unchanged':
          process.stderr.write(`✔ ${file}: the draft is as it would be written today\n`);
          return;
        case 'kept':
          process.stdout.write(`# What a fresh draft of ${slug} would change\n\n${outcome.diff}`);
          if (options.writeBeside === true) {
            writeWhole(join(folder, 'index.draft.mdx'), outcome.mdx);
            process.stderr.write(
              `✔ ${join(folder, 'index.draft.mdx')}: written; index.mdx is as it was\n`,
            );
          } else process.stderr.write('! An editor’s words stand there: nothing was written.\n');
      }
    });
}

function parseSlug(value: string): string {
  if (!SlugSchema.safeParse(value).success) {
    throw new InvalidArgumentError(
      'a slug is lower-case letters and digits joined by single hyphens.',
    );
  }
  return value;
}

/** A file is there whole or as it was. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
