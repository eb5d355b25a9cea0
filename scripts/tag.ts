// verbatim tag: the tagger as a filter, for measurements and for other tools.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { z } from 'zod';
import type { Tagging } from '../src/domain/tag.ts';
import { detectLanguage } from '../src/ingest/language.ts';
import { createTagger } from '../src/pipeline/tag.ts';
import { readCodebook } from '../src/read/codebook.ts';
import { readModel } from '../src/read/model.ts';
import { PACKAGE_ROOT } from '../src/read/package-root.ts';
import { filterJsonLines } from './filter-json-lines.ts';

const InputSchema = z.looseObject({
  id: z.string(),
  text: z.string(),
  question: z.string().nullish(),
});

export function register(program: Command): void {
  program
    .command('tag')
    .description(
      'Tag texts: JSONL {id, text, question?} on stdin, {id, themes, role, language, highlight} on ' +
        'stdout, in order. Offsets count UTF-16 code units.',
    )
    .addOption(modelContentOption())
    .action(async ({ content }: { content?: string }) => {
      const folder = content ?? standardContent();
      const tagger = createTagger(readCodebook(folder), readModel(folder));
      await filterJsonLines(InputSchema, ({ id, text, question }) => ({
        id,
        ...describeTagging(text, tagger.tag(text, question ?? null)),
      }));
    });
}

/** `--content DIR` where only its themes and model are read. */
export function modelContentOption(): Option {
  return new Option(
    '--content <dir>',
    'folder whose themes and model are used (default: ./content, else those that come with Verbatim)',
  ).argParser((value) => resolve(value));
}

/** ./content where it holds themes, otherwise the content that comes with Verbatim. */
export function standardContent(): string {
  const own = resolve('content');
  return existsSync(join(own, 'themes')) ? own : join(PACKAGE_ROOT, 'content');
}

/** What `verbatim tag` says of one text. */
export function describeTagging(
  text: string,
  { tags, writer, highlight }: Tagging,
): Record<string, unknown> {
  return {
    themes: tags.map(({ theme, score, evidence }) => ({
      theme,
      score,
      evidence: evidence.map(({ start, end }) => ({ start, end })),
    })),
    role: writer.role,
    ...(writer.roles.length > 0
      ? { roles: [...new Set(writer.roles.map(({ role }) => role))] }
      : {}),
    ...(writer.roleStated ? { roleStated: true } : {}),
    language: detectLanguage(text),
    highlight: highlight === null ? null : { start: highlight.start, end: highlight.end },
  };
}
