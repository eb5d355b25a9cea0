// verbatim check: validates content alone, in seconds, all offenders at once.
import type { Command } from 'commander';
import { synthesise } from '../src/synthesise.ts';
import { contentOption, reportDiagnostics } from './options.ts';

export function register(program: Command): void {
  program
    .command('check')
    .description(
      'Validate a content folder without building it: every problem at once, in seconds.',
    )
    .addOption(contentOption())
    .option('--json', 'print the problems as one JSON document')
    .action((options: { content: string; json?: true }) => {
      const { diagnostics, consultations, quotes, responses } = synthesise({
        contentDir: options.content,
      });
      const errors = diagnostics.filter((diagnostic) => diagnostic.level === 'error').length;
      if (options.json === true) {
        process.stdout.write(
          `${JSON.stringify({ errors, warnings: diagnostics.length - errors, diagnostics })}\n`,
        );
      } else {
        reportDiagnostics(diagnostics);
        process.stderr.write(
          `${errors === 0 ? '✔' : '✖'} ${consultations.length} consultations, ${responses.size} responses, ` +
            `${quotes.size} quotes: ${errors} errors, ${diagnostics.length - errors} warnings\n`,
        );
      }
      process.exitCode = errors === 0 ? 0 : 1;
    });
}
