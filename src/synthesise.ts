// The one door that the site, the scripts and the tests use: reads content/, runs the pipeline, gives the Synthesis.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Synthesis } from './domain/synthesis.ts';
import { VerbatimError } from './errors/verbatim-error.ts';
import { run } from './pipeline/run.ts';
import { createTagger } from './pipeline/tag.ts';
import { readCodebook } from './read/codebook.ts';
import { readContent } from './read/content.ts';
import { readModel } from './read/model.ts';
import { PACKAGE_ROOT } from './read/package-root.ts';
import { openTaggingStore } from './store/tagging-store.ts';

export interface SynthesiseOptions {
  readonly contentDir: string;
  readonly edition?: 'public' | 'internal';
  /** Where taggings are remembered between builds; null computes everything anew, with the same result. */
  readonly storeDir?: string | null;
}

export const DEFAULT_STORE = join(PACKAGE_ROOT, 'node_modules', '.cache', 'verbatim');

/**
 * Reads and validates all content, tags what is new, and puts the pages' data together.
 * Problems that stop a build come back as diagnostics of level `error`.
 * @throws VerbatimError where a file can't be read as what it should be, all offenders at once
 */
export function synthesise(options: SynthesiseOptions): Synthesis {
  const content = readContent(options.contentDir);
  const codebook = readCodebook(options.contentDir);
  const model = readModel(options.contentDir);
  const tagger = createTagger(codebook, model);
  const store =
    options.storeDir === null
      ? null
      : openTaggingStore(options.storeDir ?? DEFAULT_STORE, [
          codebook.hash,
          model.card.version,
          codeHash(),
        ]);
  const compute = (text: string) => tagger.tag(text);
  try {
    return run(content, {
      codebook,
      model: model.card,
      edition: options.edition ?? 'public',
      taggingOf: store === null ? compute : (text) => store.taggingOf(text, compute),
    });
  } finally {
    store?.close();
  }
}

/**
 * Refuses to publish what a person has to mend first.
 * @throws VerbatimError `content-invalid` with every diagnostic of level `error`
 */
export function assertPublishable({ diagnostics }: Synthesis): void {
  const problems = diagnostics.filter(({ level }) => level === 'error');
  if (problems.length > 0) throw new VerbatimError('content-invalid', problems);
}

/** A store filled by other code must not be believed: its key holds a hash of the pipeline's own files. */
function codeHash(): string {
  const folder = join(PACKAGE_ROOT, 'src', 'pipeline');
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const name of names.sort())
    hash.update(name.replaceAll('\\', '/')).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
