// Every error that a person can meet: what happened, and the edit that mends it unless the place knows better.
// Keys are stable names (shown by --json and linked from the docs); keep them sorted.
import type { ExitCode } from './verbatim-error.ts';

interface CatalogueEntry {
  readonly title: string;
  readonly exitCode: ExitCode;
  readonly hint: string;
}

export const CATALOGUE = {
  'content-folder-missing': {
    title: 'Content folder not found',
    exitCode: 1,
    hint: 'Name the folder that holds "consultations" with --content, or take a first file in with "verbatim ingest".',
  },
  'content-invalid': {
    title: 'Content needs a fix',
    exitCode: 1,
    hint: 'Mend the file named here and run "verbatim check" again.',
  },
  'usage': {
    title: 'Wrong usage',
    exitCode: 2,
    hint: 'Run the command with --help to see what it takes.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorName = keyof typeof CATALOGUE;
