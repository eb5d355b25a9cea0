// WordPress export files (WXR): RSS whose items hold wp:comment. Real ones are often not well formed.
import { blogHtmlToText, type Comment, commentsReading } from '../comments.ts';
import { wholeText } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { childText, collectElements, type XmlElement, type XmlTag } from '../xml.ts';

export const wordpressWxrReader: Reader = {
  format: 'wordpress-wxr',
  claim(sample) {
    const start = sample.text?.start ?? '';
    if (!/<rss\b/iu.test(start)) return null;
    return /wordpress\.org\/export\/|<wp:(?:wxr_version|comment|post_id)\b/u.test(start)
      ? 'an RSS file with WordPress’ own elements (wp:…)'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const { elements, problem } = collectElements(await wholeText(sample), isComment);
    const comments = elements.map(readComment);
    const own = elements.filter(
      (element) => (childText(element, 'comment_user_id') ?? '0') !== '0',
    ).length;
    return commentsReading(comments, [
      ...(problem === null
        ? []
        : [
            `The file is not well-formed XML (${problem}), so it was read forgivingly: compare the count with the blog’s.`,
          ]),
      ...(own > 0
        ? [
            `${own} ${own === 1 ? 'comment is' : 'comments are'} by the blog’s own users, who may be the people that asked.`,
          ]
        : []),
    ]);
  },
};

/** Namespaces of WordPress come with http and https, in versions 1.0 to 1.2; a broken file may declare none. */
function isComment(tag: XmlTag): boolean {
  return (
    tag.local === 'comment' &&
    (tag.uri.includes('wordpress.org/export/') || (tag.uri === '' && tag.name === 'wp:comment'))
  );
}

function readComment(element: XmlElement): Comment {
  const id = childText(element, 'comment_id');
  const type = childText(element, 'comment_type') ?? 'comment';
  const approved = childText(element, 'comment_approved') ?? '1';
  const gmt = childText(element, 'comment_date_gmt');
  return {
    recordId: id === null ? null : `wordpress ${id}`,
    personKey: childText(element, 'comment_author_email')?.toLowerCase() ?? null,
    author: childText(element, 'comment_author'),
    date: gmt === null || gmt.startsWith('0000') ? childText(element, 'comment_date') : gmt,
    text: blogHtmlToText(childText(element, 'comment_content') ?? ''),
    reject:
      type === 'comment'
        ? null
        : `a ${type.replace(/[^a-z_-]/giu, '').slice(0, 30)}, not a comment`,
    withhold:
      approved === '1' || approved === 'approve'
        ? null
        : `not approved on the blog (${statusName(approved)})`,
  };
}

function statusName(approved: string): string {
  if (approved === '0' || approved === 'hold') return 'waiting';
  return approved === 'spam' || approved === 'trash' ? approved : 'unknown';
}
