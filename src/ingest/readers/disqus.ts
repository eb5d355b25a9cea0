// Disqus export files: posts that point at threads. A deleted thread takes its posts with it.
import { blogHtmlToText, type Comment, commentsReading } from '../comments.ts';
import { wholeText } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';
import { childText, collectElements, type XmlElement } from '../xml.ts';

export const disqusReader: Reader = {
  format: 'disqus',
  claim(sample) {
    return /<disqus\b[^>]*disqus\.com/u.test(sample.text?.start.slice(0, 4000) ?? '')
      ? 'an XML file with the root element "disqus"'
      : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const { elements, problem } = collectElements(
      await wholeText(sample),
      (tag) => tag.local === 'post' || tag.local === 'thread',
    );
    const deleted = new Set(
      elements
        .filter(
          (element) => element.local === 'thread' && childText(element, 'isDeleted') === 'true',
        )
        .map((element) => element.attributes['dsq:id'] ?? ''),
    );
    const posts = elements.filter((element) => element.local === 'post');
    return commentsReading(
      posts.map((post) => readPost(post, deleted)),
      problem === null
        ? []
        : [
            `The file is not well-formed XML (${problem}), so it was read forgivingly: compare the count with Disqus’.`,
          ],
    );
  },
};

function readPost(post: XmlElement, deletedThreads: ReadonlySet<string>): Comment {
  const author = post.children.find((child) => child.local === 'author');
  const id = post.attributes['dsq:id'] ?? childText(post, 'id');
  const thread = post.children.find((child) => child.local === 'thread')?.attributes['dsq:id'];
  const date = childText(post, 'createdAt');
  const key =
    author === undefined ? null : (childText(author, 'username') ?? childText(author, 'email'));
  return {
    recordId: id === null ? null : `disqus ${id}`,
    personKey: key?.toLowerCase() ?? null,
    author: author === undefined ? null : childText(author, 'name'),
    date,
    text: blogHtmlToText(childText(post, 'message') ?? ''),
    reject:
      date !== null && !/^\d{4}-\d\d-\d\d(?:T|$)/u.test(date)
        ? 'the record is damaged: its date is no date'
        : null,
    withhold:
      childText(post, 'isSpam') === 'true'
        ? 'marked as spam'
        : childText(post, 'isDeleted') === 'true'
          ? 'deleted'
          : thread !== undefined && deletedThreads.has(thread)
            ? 'belongs to a deleted thread'
            : null,
  };
}
