// remark42: comments as a tree of replies (its API) or one record a line (its backup).
import { type Comment, commentsReading } from '../comments.ts';
import { htmlToText } from '../html-text.ts';
import { parseJson, wholeText } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { isRecord } from './json.ts';

const MAX_DEPTH = 500;

export const remark42Reader: Reader = {
  format: 'remark42',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    const isRemark =
      /^[[{]/u.test(start) && /"pid"\s*:/u.test(start) && /"locator"\s*:\s*\{/u.test(start);
    return isRemark ? 'JSON with remark42’s "pid" and "locator"' : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const found: Record<string, unknown>[] = [];
    for (const document of documentsOf(await wholeText(sample), sample.source.name))
      collect(document, found, 0);
    return commentsReading(found.map(readComment), []);
  },
};

/** One document, or one on each line. */
function documentsOf(text: string, fileName: string): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/u.test(line))
    ? lines.map((line) => parseJson(line, fileName))
    : [parseJson(text, fileName)];
}

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value as unknown[]) collect(item, found, depth + 1);
  if (!isRecord(value)) return;
  if (isRecord(value['locator']) && typeof value['text'] === 'string') {
    found.push(value);
    return;
  }
  for (const key of ['comment', 'comments', 'replies'])
    if (key in value) collect(value[key], found, depth + 1);
}

function readComment(comment: Record<string, unknown>): Comment {
  const user = isRecord(comment['user']) ? comment['user'] : {};
  const id = typeof user['id'] === 'string' ? user['id'] : '';
  const name = typeof user['name'] === 'string' ? user['name'] : '';
  return {
    recordId: typeof comment['id'] === 'string' ? `remark42 ${comment['id']}` : null,
    personKey: id === '' ? null : id,
    author: name,
    date: typeof comment['time'] === 'string' ? comment['time'] : null,
    text: htmlToText(typeof comment['text'] === 'string' ? comment['text'] : ''),
    withhold: comment['delete'] === true ? 'deleted' : null,
  };
}
