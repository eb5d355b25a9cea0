// The commands, in the order in which a newcomer meets them in "verbatim help".
import type { Command } from 'commander';
import { register as build } from './build.ts';
import { register as check } from './check.ts';
import { register as ingest } from './ingest.ts';
import { register as redact } from './redact.ts';
import { register as search } from './search.ts';

export const COMMANDS: readonly ((program: Command) => void)[] = [
  ingest,
  build,
  check,
  redact,
  search,
];
