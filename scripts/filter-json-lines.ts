// A command as a filter: one JSON object a line in, one out, in order, however long the input is.
import type { z } from 'zod';
import { VerbatimError, type Problem } from '../src/errors/verbatim-error.ts';
import { readJsonLine } from '../src/read/json-line.ts';

const MOST_NAMED = 20;

/**
 * Reads stdin, writes stdout. Empty lines are passed over. A line that is not what the command takes gives no output;
 * all such lines are named at the end, and the command fails.
 */
export async function filterJsonLines<T>(
  schema: z.ZodType<T>,
  answer: (input: T) => unknown,
): Promise<void> {
  const problems: Problem[] = [];
  let wrong = 0;
  let row = 0;
  for await (const line of lines()) {
    row += 1;
    if (line.trim() === '') continue;
    const input = readJsonLine(schema, line);
    if (typeof input === 'string') {
      wrong += 1;
      if (problems.length < MOST_NAMED) problems.push({ where: `stdin:${row}`, message: input });
      continue;
    }
    if (!process.stdout.write(`${JSON.stringify(answer(input.value))}\n`)) await drained();
  }
  if (wrong > MOST_NAMED) {
    problems.push({ where: 'stdin', message: `and ${wrong - MOST_NAMED} more lines like these.` });
  }
  if (problems.length > 0) throw new VerbatimError('json-line-invalid', problems);
}

/** Lines of stdin as UTF-8. Not node:readline: it also breaks at U+2028, which JSON allows inside a string. */
async function* lines(): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pending: string[] = [];
  for await (const chunk of process.stdin) {
    const pieces = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield [...pending, piece].join('');
      pending = [];
    }
    pending.push(pieces.at(-1) ?? '');
  }
  const last = [...pending, decoder.decode()].join('');
  if (last !== '') yield last;
}

async function drained(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
  });
}
