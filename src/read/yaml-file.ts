// YAML files and front matter, with the line of whatever is wrong.
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../errors/verbatim-error.ts';

/** Null where it does not parse or fit; then `problems` has gained an entry for each offence. */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
  problems: Problem[],
  firstLine = 1,
): z.output<Schema> | null {
  const lines = new LineCounter();
  // No aliases: a few lines of them can unfold into gigabytes.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    problems.push({
      where: `${path}:${lineAt(error.pos[0])}`,
      message: `is not YAML here: ${error.message.split('\n')[0] ?? ''}`,
    });
  }
  if (document.errors.length > 0) return null;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push({
      where: path,
      message: 'uses YAML aliases (*name), which are not read here.',
      hint: 'Write the value out in each place.',
    });
    return null;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const node = nearestNode(document, issue.path);
    problems.push({
      where: `${path}:${node === null ? firstLine : lineAt(node)}`,
      message: `${issue.path.length === 0 ? 'the file' : `"${issue.path.map(String).join('.')}"`}: ${issue.message}.`,
    });
  }
  return null;
}

/** Front matter between the first two lines of `---`. */
export function readFrontMatter<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | null {
  const parts = /^---\n([\s\S]*?)\n---(?:\n|$)/u.exec(text);
  if (parts === null) {
    problems.push({
      where: `${path}:1`,
      message: 'does not start with front matter between two lines of "---".',
    });
    return null;
  }
  return readYaml(parts[1] ?? '', path, schema, problems, 2);
}

/** Offset of the node at the path, or of the nearest one above it that is there. */
function nearestNode(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range !== null && node.range !== undefined) return node.range[0];
  }
  return null;
}
