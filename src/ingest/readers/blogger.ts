// Blogger: an Atom feed of posts, settings and comments (exports and Takeout), or the API's JSON.
import { blogHtmlToText, type Comment, commentsReading } from '../comments.ts';
import { jsonDocument, wholeText } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { childText, collectElements, type XmlElement } from '../xml.ts';
import { isRecord } from './json.ts';

export const bloggerReader: Reader = {
  format: 'blogger',
  claim(sample) {
    const start = sample.text?.start ?? '';
    const isAtom = /<(?:[\w.-]+:)?feed\b/u.test(start.slice(0, 4000));
    return isAtom && /blogger\/2008\/kind#|schemas\.google\.com\/blogger|<blogger:/u.test(start)
      ? 'an Atom feed with Blogger’s kinds of entry'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const { elements, problem } = collectElements(
      await wholeText(sample),
      (tag) => tag.local === 'entry',
    );
    const comments = elements.filter(isComment);
    const others = elements.length - comments.length;
    return commentsReading(comments.map(readEntry), [
      ...(others > 0
        ? [`${others} entries are posts, pages or settings of the blog, not comments.`]
        : []),
      ...(problem === null
        ? []
        : [`The file is not well-formed XML (${problem}), so it was read forgivingly.`]),
    ]);
  },
};

/** The older export says it by a category, the newer Takeout by blogger:type. */
function isComment(entry: XmlElement): boolean {
  return (
    entry.children.some(
      (child) =>
        child.local === 'category' && (child.attributes['term'] ?? '').endsWith('#comment'),
    ) || childText(entry, 'type') === 'COMMENT'
  );
}

function readEntry(entry: XmlElement): Comment {
  const author = entry.children.find((child) => child.local === 'author');
  const id = childText(entry, 'id');
  const status = childText(entry, 'status');
  const content = childText(entry, 'content') ?? '';
  return {
    recordId: id === null ? null : `blogger ${id}`,
    personKey: author === undefined ? null : childText(author, 'uri'),
    author: author === undefined ? null : childText(author, 'name'),
    date: childText(entry, 'published'),
    text: blogHtmlToText(content),
    withhold:
      status === null || status === 'LIVE'
        ? null
        : `not shown on the blog (${status
            .toLowerCase()
            .replace(/[^a-z_]/gu, '')
            .slice(0, 20)})`,
  };
}

export const bloggerApiReader: Reader = {
  format: 'blogger-api',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    return /^[[{]/u.test(start) && /"kind"\s*:\s*"blogger#(?:post|comment)/u.test(start)
      ? 'JSON with Blogger’s kinds of entry'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const found: Record<string, unknown>[] = [];
    collect(await jsonDocument(sample), found, 0);
    return commentsReading(
      found.map((record): Comment => {
        const author = isRecord(record['author']) ? record['author'] : {};
        return {
          recordId: typeof record['id'] === 'string' ? `blogger ${record['id']}` : null,
          personKey: typeof author['id'] === 'string' ? author['id'] : null,
          author: typeof author['displayName'] === 'string' ? author['displayName'] : null,
          date: typeof record['published'] === 'string' ? record['published'] : null,
          text: blogHtmlToText(typeof record['content'] === 'string' ? record['content'] : ''),
          withhold:
            typeof record['status'] === 'string' && !/^live$/iu.test(record['status'])
              ? 'not shown on the blog'
              : null,
        };
      }),
      [],
    );
  },
};

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > 8) return;
  if (Array.isArray(value)) for (const item of value as unknown[]) collect(item, found, depth + 1);
  else if (isRecord(value)) {
    if (value['kind'] === 'blogger#comment') found.push(value);
    else for (const item of Object.values(value)) collect(item, found, depth + 1);
  }
}
