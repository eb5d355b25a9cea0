// Reddit threads (.json behind a thread's address): a post, then a tree of comments, some of which are not in the file.
import { type Comment, commentsReading } from '../comments.ts';
import { parseJson, wholeText } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { isRecord } from './json.ts';

const MAX_DEPTH = 1000;
/** Pages that keep a thread as a script give its list a name first. */
const ASSIGNMENT = /^\s*(?:var|let|const)\s+\w+\s*=\s*/u;

export const redditReader: Reader = {
  format: 'reddit',
  claim(sample) {
    const start = (sample.text?.start ?? '').replace(ASSIGNMENT, '').trimStart();
    const isThread =
      /^[[{]/u.test(start) &&
      /"kind"\s*:\s*"Listing"/u.test(start) &&
      /"kind"\s*:\s*"t[13]"/u.test(start);
    return isThread ? 'JSON of Reddit (kind "Listing" with "t1" or "t3")' : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const found: Found = { comments: [], missing: 0, total: null };
    const text = (await wholeText(sample)).replace(ASSIGNMENT, '').replace(/;\s*$/u, '');
    collect(parseJson(text, sample.source.name), found, 0);
    const count = found.comments.length;
    return commentsReading(
      found.comments.map(readComment),
      found.missing > 0
        ? [
            `The file holds ${count} of ${found.total ?? count + found.missing} comments: Reddit left ${found.missing} out ("more").`,
          ]
        : [],
      'social',
    );
  },
};

interface Found {
  readonly comments: Record<string, unknown>[];
  /** Comments that the thread names but does not hold. */
  missing: number;
  total: number | null;
}

function collect(value: unknown, found: Found, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) collect(item, found, depth + 1);
    return;
  }
  if (!isRecord(value) || !isRecord(value['data'])) return;
  const data = value['data'];
  if (value['kind'] === 'Listing') collect(data['children'], found, depth + 1);
  if (value['kind'] === 't3' && typeof data['num_comments'] === 'number')
    found.total = data['num_comments'];
  if (value['kind'] === 'more')
    found.missing += Array.isArray(data['children']) ? data['children'].length : 0;
  if (value['kind'] === 't1') {
    found.comments.push(data);
    collect(data['replies'], found, depth + 1);
  }
}

function readComment(data: Record<string, unknown>): Comment {
  const body = typeof data['body'] === 'string' ? data['body'] : '';
  const author = typeof data['author'] === 'string' ? data['author'] : '';
  const created = data['created_utc'];
  const isGone = /^\[(?:deleted|removed)\]$/u.test(body.trim());
  return {
    recordId: typeof data['id'] === 'string' ? `reddit ${data['id']}` : null,
    // An account's name is a handle, which is never published.
    personKey: author === '' || author === '[deleted]' ? null : author.toLowerCase(),
    date: typeof created === 'number' ? new Date(created * 1000).toISOString() : null,
    text: isGone ? '' : unescapeReddit(body),
    withhold: isGone ? 'deleted or removed on Reddit' : null,
  };
}

/** Reddit escapes three characters in its JSON unless asked not to. */
function unescapeReddit(body: string): string {
  return body.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');
}
