// verbatim redact: the privacy line as a filter, for measurements and for a look before anything is taken in.
import type { Command } from 'commander';
import { z } from 'zod';
import { redact } from '../src/ingest/redact/redact.ts';
import { filterJsonLines } from './filter-json-lines.ts';

const InputSchema = z.looseObject({ id: z.string(), text: z.string() });

export function register(program: Command): void {
  program
    .command('redact')
    .description(
      'Take personal details out of texts: JSONL {id, text} on stdin, {id, text, redactions: [{start, end, kind}]} on stdout, ' +
        'in order. Offsets count UTF-16 code units of the text given.',
    )
    .option('--keep <word...>', 'words that are no personal detail')
    .action(async ({ keep }: { keep?: string[] }) => {
      await filterJsonLines(InputSchema, ({ id, text }) => ({
        id,
        ...redact(text, { keep: keep ?? [] }),
      }));
    });
}
