// One question to the person at the terminal, on stderr, so that stdout stays what the command prints.
import { createInterface } from 'node:readline/promises';
import { VerbatimError } from '../src/errors/verbatim-error.ts';

/** Where a person reads and types. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

export const TERMINAL: Terminal = { input: process.stdin, output: process.stderr };

/** The answer without blanks around it. @throws VerbatimError `stopped` where the person pressed Ctrl-C or Ctrl-D */
export async function ask(question: string, terminal = TERMINAL): Promise<string> {
  const lines = createInterface(terminal);
  try {
    return (await lines.question(question)).trim();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    terminal.output.write('\n');
    throw new VerbatimError('stopped', [
      { where: 'You', message: 'stopped the command at its question. Nothing was changed.' },
    ]);
  } finally {
    lines.close();
  }
}
