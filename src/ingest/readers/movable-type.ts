// Movable Type's import format: plain text in blocks between lines of hyphens, comments among them.
import { blogHtmlToText, type Comment, commentsReading } from '../comments.ts';
import { wholeText } from '../json-document.ts';
import type { Reader, ResponsesReading } from '../raw.ts';

/** What may begin a block; a line of hyphens inside a comment begins none of these. */
const BLOCK = /^(?:COMMENT|PING|BODY|EXTENDED BODY|EXCERPT|KEYWORDS|AUTHOR|TITLE|DATE):/u;

export const movableTypeReader: Reader = {
  format: 'movable-type',
  claim(sample) {
    const start = (sample.text?.start ?? '').replace(/\r\n?/gu, '\n');
    const isExport =
      /^(?:AUTHOR|TITLE|STATUS|DATE|BASENAME): /u.test(start.trimStart()) &&
      /^-----[ \t]*\nBODY:/mu.test(start);
    return isExport ? 'text in Movable Type’s blocks (AUTHOR:, BODY:, COMMENT:)' : null;
  },
  async read(sample): Promise<ResponsesReading> {
    const text = (await wholeText(sample)).replace(/\r\n?/gu, '\n');
    return commentsReading(
      blocksOf(text)
        .filter((block) => /^(?:COMMENT|PING):/u.test(block))
        .map(readBlock),
      [],
    );
  },
};

function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (const piece of text.split(/^-----(?:---)?[ \t]*$/mu)) {
    const block = piece.replace(/^\n+/u, '');
    const last = blocks.length - 1;
    if (block.trim() === '' || BLOCK.test(block) || last === -1) blocks.push(block);
    else blocks[last] = `${blocks[last] ?? ''}-----\n${block}`;
  }
  return blocks;
}

function readBlock(block: string): Comment {
  const [first = '', ...lines] = block.split('\n');
  const fields = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at += 1) {
    const field = /^(AUTHOR|EMAIL|IP|URL|DATE|TITLE|BLOG NAME):[ \t]*(.*)$/u.exec(lines[at] ?? '');
    if (field === null) break;
    fields.set(field[1] ?? '', field[2]?.trim() ?? '');
  }
  const email = fields.get('EMAIL') ?? '';
  return {
    personKey: email === '' ? null : email.toLowerCase(),
    author: fields.get('AUTHOR') ?? null,
    date: fields.get('DATE') ?? null,
    text: blogHtmlToText(lines.slice(at).join('\n')),
    reject: first.startsWith('PING') ? 'a ping from another blog, not a comment' : null,
  };
}
