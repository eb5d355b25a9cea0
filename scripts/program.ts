// The command line: every command registers itself here; errors become words, and words become exit codes.
import { Command, CommanderError } from 'commander';
import { printError } from '../src/errors/print-error.ts';
import { VerbatimError } from '../src/errors/verbatim-error.ts';
import { COMMANDS } from './commands.ts';

/** Exit codes: 0 done, 1 the content needs a fix, 2 wrong usage, 3 our bug. */
export async function main(args: readonly string[]): Promise<number> {
  // Whoever read our output has had enough of it ("| head"): that is no bug, and no more is written.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const program = new Command('verbatim')
    .description('What people said, word for word, and what it adds up to.')
    .helpCommand(true)
    .showHelpAfterError(
      'Run "verbatim help" to see the commands, or add --help to a command to see what it takes.',
    )
    .exitOverride();
  const asked = COMMANDS.get(args[0] ?? '');
  const loaders = asked === undefined ? [...COMMANDS.values()] : [asked];
  for (const { register } of await Promise.all(loaders.map((load) => load()))) register(program);
  // Sub-commands made by .command() copy the override only when it is set first; those added later need it too.
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    return reportFailure(error);
  }
}

function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help and version end in a CommanderError with code 0; everything else commander has already said on stderr.
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof VerbatimError) {
    process.stderr.write(printError(error));
    return error.exitCode;
  }
  process.stderr.write(
    `✖ This is a bug in Verbatim, not in your content\n  ${describe(error)}\n` +
      '  Hint: please report it with the command that you ran.\n',
  );
  return 3;
}

/** The stack of our own code: it names files and functions, and our errors never carry a response's text. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is not an error was thrown';
  return error.stack ?? error.name;
}
