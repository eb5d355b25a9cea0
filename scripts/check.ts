// verbatim check: validates content alone, in seconds, all offenders at once.
import type { Command } from 'commander';
import type { ConsultationSynthesis } from '../src/domain/synthesis.ts';
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
        for (const line of describeGaps(consultations)) process.stderr.write(`${line}\n`);
        process.stderr.write(
          `${errors === 0 ? '✔' : '✖'} ${plural(consultations.length, 'consultation')}, ${plural(responses.size, 'response')}, ` +
            `${plural(quotes.size, 'quote')}: ${plural(errors, 'error')}, ${plural(diagnostics.length - errors, 'warning')}\n`,
        );
      }
      process.exitCode = errors === 0 ? 0 : 1;
    });
}

const MOST_NAMED = 3;

/** For fellows: what people write about and no theme covers, with ids to look at. */
function describeGaps(consultations: readonly ConsultationSynthesis[]): readonly string[] {
  return consultations.flatMap(({ slug, gaps, uncovered, responseCount }) => {
    if (gaps.length === 0) return [];
    return [
      `${slug}: ${uncovered} of ${responseCount} responses fit no theme. Not covered by our themes, perhaps a new one:`,
      ...gaps.map(({ phrases, people, responses }) => {
        const more = responses.length > MOST_NAMED ? ', …' : '';
        return `  ${phrases.join(', ')}  (${people} people: ${responses.slice(0, MOST_NAMED).join(', ')}${more})`;
      }),
      '',
    ];
  });
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
