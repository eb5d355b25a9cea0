// What goes wrong in a way that a person can mend: thrown where it is found, printed at the command line.
import { CATALOGUE, type ErrorName, type ExitCode } from './catalogue.ts';

export interface Problem {
  /** File, row or line: never a response's text. */
  readonly where: string;
  readonly message: string;
  readonly hint?: string;
}

export class VerbatimError extends Error {
  readonly title: string;
  readonly exitCode: ExitCode;
  readonly problems: readonly Problem[];

  /** All offenders at once; an empty list is our bug. */
  constructor(name: ErrorName, problems: readonly Problem[]) {
    const entry = CATALOGUE[name];
    super(
      `${entry.title}: ${problems.map((problem) => `${problem.where} ${problem.message}`).join(' ')}`,
    );
    if (problems.length === 0)
      throw new RangeError(`error ${name} was raised without saying where`);
    this.name = name;
    this.title = entry.title;
    this.exitCode = entry.exitCode;
    this.problems = problems.map((problem) => ({ ...problem, hint: problem.hint ?? entry.hint }));
  }
}
