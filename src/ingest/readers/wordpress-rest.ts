// Comments as the WordPress REST API gives them (/wp-json/wp/v2/comments): one page or several.
import { allText } from '../all-text.ts';
import { htmlToText } from '../html-text.ts';
import type { RawResponse, Reader, ResponsesReading } from '../raw.ts';
import { isRecord } from './json.ts';

/** A page holds at most 100 comments and 10 when nobody asks for more: a full page may not be all. */
const FULL_PAGES = [10, 100];

export const wordpressRestReader: Reader = {
  format: 'wordpress-rest',
  claim(sample) {
    const start = sample.text?.start.trimStart() ?? '';
    if (!start.startsWith('[')) return null;
    const isComments =
      /"author_name"\s*:/u.test(start) && /"content"\s*:\s*\{\s*"rendered"/u.test(start);
    return isComments
      ? 'a JSON list of WordPress comments ("author_name", "content.rendered")'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    if (sample.text === null)
      throw new TypeError('read was called on a file that the reader did not claim');
    const document: unknown = JSON.parse(await allText(sample.text, sample.source));
    const comments = (Array.isArray(document) ? document.flat(1) : []).filter(isRecord);
    return {
      shape: 'responses',
      setting: 'comments',
      questions: [],
      notes: FULL_PAGES.includes(comments.length)
        ? [
            `The file holds exactly ${comments.length} comments, a full page: there may be more on the next page (?per_page=100&page=2).`,
          ]
        : [],
      responses: async function* () {
        await Promise.resolve();
        for (const [index, comment] of comments.entries()) yield readComment(comment, index + 1);
      },
    };
  },
};

function readComment(comment: Record<string, unknown>, row: number): RawResponse {
  const html =
    isRecord(comment.content) && typeof comment.content.rendered === 'string'
      ? comment.content.rendered
      : '';
  const text = htmlToText(html);
  const status = typeof comment.status === 'string' ? comment.status : 'approved';
  const type = typeof comment.type === 'string' ? comment.type : 'comment';
  const author = typeof comment.author_name === 'string' ? comment.author_name.trim() : '';
  return {
    row,
    recordId:
      typeof comment.id === 'number' || typeof comment.id === 'string'
        ? `wordpress ${comment.id}`
        : null,
    personKey: null,
    author: author === '' ? null : htmlToText(author),
    role: null,
    date:
      typeof comment.date_gmt === 'string'
        ? comment.date_gmt
        : typeof comment.date === 'string'
          ? comment.date
          : null,
    kind: 'response',
    texts: [{ question: null, text }],
    choices: [],
    ...(type !== 'comment' && type !== '' ? { reject: `a ${type}, not a comment` } : {}),
    ...(status !== 'approved' ? { withhold: `not approved on the blog (${status})` } : {}),
  };
}
