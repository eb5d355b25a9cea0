// The memo as Markdown (CommonMark with tables and footnotes), for pull requests and any editor.
import type { Memo, MemoBlock } from './memo.ts';

export function writeMarkdown(memo: Memo): string {
  const notes: string[] = [];
  const body = memo.blocks.map((block) => writeBlock(block, notes)).join('\n\n');
  return `${body}\n${notes.length === 0 ? '' : `\n${notes.join('\n')}\n`}`;
}

function writeBlock(block: MemoBlock, notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'banner':
      return `**${escape(block.text)}**`;
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'table':
      return [block.header, block.header.map(() => '---'), ...block.rows].map(writeRow).join('\n');
    case 'quote': {
      notes.push(`[^${notes.length + 1}]: ${escape(block.citation)}`);
      return `> “${escape(block.text)}”\n>\n> ${escape(`— ${block.by}`)}[^${notes.length}]`;
    }
  }
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '---' ? cell : escape(cell).replaceAll('|', '\\|'))).join(' | ')} |`;
}

/** Words as they are: nothing in them becomes Markdown or HTML. */
function escape(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>~^]/gu, '\\$&')
    .replaceAll(/&(?=#?\w+;)/gu, '&amp;')
    .replace(
      /^(\s*)([-+=]|#{1,6}|\d+[.)])(?=\s|$)/u,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}
