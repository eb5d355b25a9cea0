// The one form in which an error reaches a person: what, where, what would have worked, the edit to make.
import type { VerbatimError } from './verbatim-error.ts';

/** Plain text for stderr, ending in a line break. `footer` says what the failed command left behind. */
export function printError(error: VerbatimError, footer?: string): string {
  const lines = [`✖ ${error.title}`];
  for (const problem of error.problems) {
    lines.push(`  ${problem.where}: ${problem.message}`);
  }
  for (const hint of new Set(error.problems.map((problem) => problem.hint))) {
    if (hint !== undefined) lines.push(`  Hint: ${hint}`);
  }
  if (footer !== undefined) lines.push(`  ${footer}`);
  return `${lines.join('\n')}\n`;
}
