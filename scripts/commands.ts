// The commands, in the order in which a newcomer meets them in "verbatim help". Each is loaded only when it is
// asked for: a filter must not wait for the site builder to start.
import type { Command } from 'commander';

export interface CommandModule {
  /** Adds the command, its flags and its help to the program. */
  readonly register: (program: Command) => void;
}

export const COMMANDS: ReadonlyMap<string, () => Promise<CommandModule>> = new Map<
  string,
  () => Promise<CommandModule>
>([
  ['init', () => import('./init.ts')],
  ['ingest', () => import('./ingest.ts')],
  ['remove', () => import('./remove.ts')],
  ['draft', () => import('./draft.ts')],
  ['review', () => import('./review.ts')],
  ['build', () => import('./build.ts')],
  ['check', () => import('./check.ts')],
  ['diff', () => import('./diff.ts')],
  ['tag', () => import('./tag.ts')],
  ['explain', () => import('./explain.ts')],
  ['evaluate', () => import('./evaluate.ts')],
  ['train', () => import('./train.ts')],
  ['redact', () => import('./redact.ts')],
  ['quote-check', () => import('./quote-check.ts')],
  ['export', () => import('./export.ts')],
  ['digest', () => import('./digest.ts')],
  ['search', () => import('./search.ts')],
]);
