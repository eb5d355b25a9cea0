// Reads the codebook off the disk: every file in content/themes/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebook, Theme } from '../domain/theme.ts';
import { VerbatimError, type Problem } from '../errors/verbatim-error.ts';
import { makeCodebook, parseTheme } from '../pipeline/codebook.ts';

/** Throws `theme-invalid` with the problems of all files, `content-invalid` where there is no theme. */
export function readCodebook(contentDir: string): Codebook {
  const folder = join(contentDir, 'themes');
  const themes: Theme[] = [];
  const problems: Problem[] = [];
  for (const name of themeFiles(folder)) {
    try {
      themes.push(parseTheme(readFileSync(join(folder, name), 'utf8'), name));
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error;
      problems.push(
        ...error.problems.map((problem) => ({ ...problem, where: `themes/${problem.where}` })),
      );
    }
  }
  if (problems.length > 0) throw new VerbatimError('theme-invalid', problems);
  if (themes.length === 0) {
    throw new VerbatimError('content-invalid', [
      { where: folder, message: 'holds no theme file (themes/<id>.md).' },
    ]);
  }
  return makeCodebook(themes);
}

function themeFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.mdx?$/u.test(name))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // told apart below: no theme at all
    throw error;
  }
}
