// verbatim quote-check: the check of the build as a filter, for tests and other tools.
import type { Command } from 'commander';
import { z } from 'zod';
import { checkQuote } from '../src/pipeline/check-quote.ts';
import { filterJsonLines } from './filter-json-lines.ts';

const InputSchema = z.looseObject({ id: z.string(), source: z.string(), quote: z.string() });

export function register(program: Command): void {
  program
    .command('quote-check')
    .description(
      'Check quotes against their sources: JSONL {id, source, quote} on stdin, ' +
        '{id, verdict, problems} on stdout. A verdict is verbatim, needs-approval or refused.',
    )
    .action(async () => {
      await filterJsonLines(InputSchema, ({ id, source, quote }) => {
        const { verdict, problems } = checkQuote(source, quote);
        return {
          id,
          verdict,
          problems: problems.map(({ kind, at, message }) => ({ kind, at, message })),
        };
      });
    });
}
