// What readers of comment systems have in common: one row for each comment, with its reason where it stays out.
import { htmlToText } from './html-text.ts';
import type { RawResponse, ResponsesReading } from './raw.ts';

export interface Comment {
  readonly recordId?: string | null;
  readonly personKey?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly text: string;
  readonly reject?: string | null;
  readonly withhold?: string | null;
}

/** Comments in the order of the file; `setting` is `social` where nobody can know how many people were heard. */
export function commentsReading(
  comments: readonly Comment[],
  notes: readonly string[],
  setting: ResponsesReading['setting'] = 'comments',
): ResponsesReading {
  return {
    shape: 'responses',
    setting,
    questions: [],
    notes,
    responses: async function* () {
      await Promise.resolve();
      for (const [index, comment] of comments.entries()) yield toRow(comment, index + 1);
    },
  };
}

function toRow(comment: Comment, row: number): RawResponse {
  const author = comment.author?.trim() ?? '';
  return {
    row,
    recordId: comment.recordId ?? null,
    personKey: comment.personKey ?? null,
    author: author === '' ? null : author,
    role: null,
    date: comment.date ?? null,
    kind: 'response',
    texts: comment.text.trim() === '' ? [] : [{ question: null, text: comment.text }],
    choices: [],
    ...(comment.reject === undefined || comment.reject === null ? {} : { reject: comment.reject }),
    ...(comment.withhold === undefined || comment.withhold === null
      ? {}
      : { withhold: comment.withhold }),
  };
}

const BLOCK = 'address|blockquote|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|thead|tr|ul';
/** Looks a little way back and on only, so that no text makes it slow. */
const BARE_LINE_END = new RegExp(
  `(?<!<(?:/?(?:${BLOCK})|br)\\b[^<>]{0,300}>[ \\t]{0,20})\\r?\\n(?![ \\t\\r\\n]{0,40}</?(?:${BLOCK})\\b)`,
  'giu',
);

/** HTML as blogs keep it: line ends that people typed are line ends, though there is no tag for them. */
export function blogHtmlToText(html: string): string {
  return htmlToText(html.replace(BARE_LINE_END, '<br>'));
}
