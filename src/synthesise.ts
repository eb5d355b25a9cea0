// The one door that the site, the scripts and the tests use: reads content/, runs the pipeline, gives the Synthesis.
import { join } from 'node:path';
import type { RememberFiles } from './domain/built-file.ts';
import type { Synthesis } from './domain/synthesis.ts';
import type { Tagging } from './domain/tag.ts';
import type { Codebook } from './domain/theme.ts';
import { VerbatimError } from './errors/verbatim-error.ts';
import { groupNearDuplicates } from './pipeline/deduplicate.ts';
import { run } from './pipeline/run.ts';
import type { RunOptions } from './pipeline/run-options.ts';
import { createTagger } from './pipeline/tag.ts';
import type { Model } from './pipeline/tagger/model.ts';
import { readCodebook } from './read/codebook.ts';
import { readContent } from './read/content.ts';
import { readModel } from './read/model.ts';
import { PACKAGE_ROOT } from './read/package-root.ts';
import { codeHash, programHash } from './store/code-hash.ts';
import { openFileStore } from './store/file-store.ts';
import { rememberNearDuplicates } from './store/near-duplicates.ts';
import { openPageStore, type PageStore } from './store/page-store.ts';
import { openTaggingStore } from './store/tagging-store.ts';
import { beginGaps } from './threads/begin-gaps.ts';
import { tagAhead } from './threads/tag-ahead.ts';

export interface SynthesiseOptions {
  readonly contentDir: string;
  readonly edition?: 'public' | 'internal';
  /** Where taggings are remembered between builds; null computes everything anew, with the same result. */
  readonly storeDir?: string | null;
}

/**
 * VERBATIM_STORE names another folder, for measurements and for machines that keep caches elsewhere; `none` remembers
 * nothing, with the same result.
 */
export const DEFAULT_STORE: string | null =
  process.env['VERBATIM_STORE'] === 'none'
    ? null
    : (process.env['VERBATIM_STORE'] ?? join(PACKAGE_ROOT, 'node_modules', '.cache', 'verbatim'));

/**
 * Reads and validates all content, tags what is new, and puts the pages' data together.
 * Problems that stop a build come back as diagnostics of level `error`.
 * @throws VerbatimError where a file can't be read as what it should be, all offenders at once
 */
export function synthesise(options: SynthesiseOptions): Synthesis {
  const content = readContent(options.contentDir);
  const reader = openReader(options);
  try {
    reader.readAhead(
      content.consultations.flatMap(({ batches }) =>
        batches.flatMap(({ responses }) => responses.map(({ text }) => text)),
      ),
    );
    return run(content, {
      codebook: reader.codebook,
      model: reader.model.card,
      edition: options.edition ?? 'public',
      taggingOf: reader.taggingOf,
      nearDuplicatesOf: nearDuplicates(options.storeDir),
      beginGaps,
    });
  } finally {
    reader.close();
  }
}

/** Codebook, model and tagger of a content folder, with what is remembered of earlier runs. */
export interface Reader {
  readonly codebook: Codebook;
  readonly model: Model;
  readonly taggingOf: (text: string) => Tagging;
  /** Reads many texts on all processor cores, so that each is remembered when it is asked for. */
  readonly readAhead: (texts: readonly string[]) => void;
  /** Keeps what was read for the next time. */
  readonly close: () => void;
}

/** @throws VerbatimError where themes or model can't be read */
export function openReader({
  contentDir,
  storeDir,
}: Pick<SynthesiseOptions, 'contentDir' | 'storeDir'>): Reader {
  const folder = storeDir === undefined ? DEFAULT_STORE : storeDir;
  const codebook = readCodebook(contentDir);
  const model = readModel(contentDir);
  const tagger = createTagger(codebook, model);
  const compute = (text: string): Tagging => tagger.tag(text);
  if (folder === null) {
    const nothing = (): void => undefined;
    return { codebook, model, taggingOf: compute, readAhead: nothing, close: nothing };
  }
  const key = [codebook.hash, model.card.version, codeHash(PACKAGE_ROOT, 'src/pipeline/tag.ts')];
  const store = openTaggingStore(folder, key);
  return {
    codebook,
    model,
    taggingOf: (text) => store.taggingOf(text, compute),
    readAhead(texts) {
      tagAhead(store.missing(texts), { codebook, model, keep: store.remember });
    },
    close: store.close,
  };
}

/**
 * Refuses to publish what a person has to mend first.
 * @throws VerbatimError `content-invalid` with every diagnostic of level `error`
 */
export function assertPublishable({ diagnostics }: Synthesis): void {
  const problems = diagnostics.filter(({ level }) => level === 'error');
  if (problems.length > 0) throw new VerbatimError('content-invalid', problems);
}

/** What is remembered between builds of the files that a module makes; `kind` as in store/file-store.ts. */
export function rememberFiles(
  kind: string,
  module: string,
  storeDir: string | null = DEFAULT_STORE,
): RememberFiles {
  if (storeDir === null) return (_, make) => [...make()];
  return openFileStore(storeDir, kind, codeHash(PACKAGE_ROOT, module));
}

/**
 * Pages remembered between builds; null where nothing is.
 * @param shared changes with all that pages depend on beside the program
 */
export function openPages(shared: string): PageStore | null {
  return DEFAULT_STORE === null
    ? null
    : openPageStore(DEFAULT_STORE, `${programHash(PACKAGE_ROOT)}\n${shared}`);
}

function nearDuplicates(
  storeDir: SynthesiseOptions['storeDir'],
): NonNullable<RunOptions['nearDuplicatesOf']> {
  if (storeDir === null) return groupNearDuplicates;
  const remember = rememberFiles('alike', 'src/pipeline/deduplicate.ts', storeDir);
  return rememberNearDuplicates(remember, groupNearDuplicates);
}
