// Facebook archives: comments.json, in which every letter beyond ASCII was written byte by byte.
import { type Comment, commentsReading } from '../comments.ts';
import { jsonDocument } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { isRecord } from './json.ts';

export const facebookArchiveReader: Reader = {
  format: 'facebook-archive',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    return start.startsWith('{') &&
      /"(?:comments_v2|group_comments_v2|comments)"\s*:\s*\[\s*\{\s*"(?:timestamp|data|title|attachments)"/u.test(
        start,
      )
      ? 'JSON with Facebook’s "comments_v2"'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    return facebookReading(await jsonDocument(sample));
  },
};

export function facebookReading(document: unknown): ResponsesReading {
  const root = isRecord(document) ? document : {};
  const entries = ['comments_v2', 'group_comments_v2', 'comments']
    .flatMap((key) => (Array.isArray(root[key]) ? (root[key] as unknown[]) : []))
    .filter(isRecord);
  return commentsReading(
    entries.map(readEntry),
    ['An archive holds the comments that its owner wrote, not those that the owner received.'],
    'social',
  );
}

function readEntry(entry: Record<string, unknown>): Comment {
  const data = Array.isArray(entry['data']) ? entry['data'].filter(isRecord) : [];
  const comment = data.map((item) => item['comment']).find(isRecord);
  const seconds = comment?.['timestamp'] ?? entry['timestamp'];
  return {
    personKey: 'owner of the archive',
    date: typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : null,
    text: typeof comment?.['comment'] === 'string' ? mend(comment['comment']) : '',
  };
}

/** UTF-8 that was written as if each byte were a letter; text that is not such is left alone. */
function mend(text: string): string {
  if (!/[\u0080-\u00FF]/u.test(text) || /[^\u0000-\u00FF]/u.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
