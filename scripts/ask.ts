// One question to the person at the terminal, on stderr, so that stdout stays what the command prints.
import { createInterface } from 'node:readline/promises';
import { VerbatimError } from '../src/errors/verbatim-error.ts';

/** The answer without blanks around it. @throws VerbatimError `stopped` where the person pressed Ctrl-C or Ctrl-D */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    process.stderr.write('\n');
    throw new VerbatimError('stopped', [
      { where: 'You', message: 'stopped the command at its question. Nothing was changed.' },
    ]);
  } finally {
    terminal.close();
  }
}
