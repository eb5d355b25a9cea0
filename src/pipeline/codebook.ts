// Reads the codebook: one Markdown file a theme, its front matter checked, its cues tried before anything uses them.
import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import { ThemeSchema, type Codebook, type Theme } from '../domain/theme.ts';
import { VerbatimError, type Problem } from '../errors/verbatim-error.ts';
import { parsePattern } from './tagger/cues.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Throws `theme-invalid` with every problem of the file at once. */
export function parseTheme(markdown: string, fileName: string): Theme {
  const front = FRONT_MATTER.exec(markdown)?.[1];
  if (front === undefined) {
    throw new VerbatimError('theme-invalid', [
      { where: fileName, message: 'has no front matter between two lines of "---".' },
    ]);
  }
  const document = parseDocument(front);
  if (document.errors.length > 0) {
    throw new VerbatimError(
      'theme-invalid',
      document.errors.map((error) => ({
        where: `${fileName}:${(error.linePos?.[0].line ?? 0) + 1}`,
        message: error.message.split('\n')[0] ?? 'is not YAML.',
      })),
    );
  }
  const data: unknown = document.toJS();
  const idOfFile = fileName.replace(/^.*[\\/]/u, '').replace(/\.mdx?$/u, '');
  const checked = ThemeSchema.safeParse(data);
  if (!checked.success) {
    throw new VerbatimError(
      'theme-invalid',
      checked.error.issues.map((issue) => ({
        where: fileName,
        message: `${issue.path.map(String).join('.') || 'front matter'}: ${issue.message}`,
      })),
    );
  }
  const theme = checked.data;
  const problems: Problem[] = [];
  if (theme.id !== idOfFile) {
    problems.push({
      where: fileName,
      message: `says id "${theme.id}", but its file is named "${idOfFile}".`,
    });
  }
  theme.cues.forEach((cue, index) => {
    for (const [key, source] of [['match', cue.match] as const, ['unless', cue.unless] as const]) {
      if (source === undefined) continue;
      try {
        parsePattern(source);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        problems.push({ where: fileName, message: `cues.${index}.${key}: ${error.message}` });
      }
    }
  });
  if (problems.length > 0) throw new VerbatimError('theme-invalid', problems);
  return theme;
}

/** Themes in order, with a hash of what the tagger reads of them. Throws `theme-invalid` on an id given twice. */
export function makeCodebook(themes: readonly Theme[]): Codebook {
  const ordered = [...themes].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const seen = new Set<string>();
  const twice = ordered.filter((theme) => seen.has(theme.id) || !seen.add(theme.id));
  if (twice.length > 0) {
    throw new VerbatimError(
      'theme-invalid',
      twice.map((theme) => ({
        where: `themes/${theme.id}.md`,
        message: 'has an id that another file has too.',
      })),
    );
  }
  const read = ordered.map(({ id, cues, examples }) => ({ id, cues, examples }));
  return { themes: ordered, hash: createHash('sha256').update(JSON.stringify(read)).digest('hex') };
}
