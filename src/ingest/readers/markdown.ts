// Markdown: quoted blocks, lists or a table of responses. Without those it is plain text.
import { cutText, type Piece, piece } from '../cut-text.ts';
import { wholeText } from '../json-document.ts';
import type { Reader, Reading, TableReading } from '../raw.ts';
import { cutReading } from './plain-text.ts';

const DELIMITER_ROW =
  /^[ \t]{0,20}\|?[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}(?:\|[ \t]{0,40}:?-{1,400}:?[ \t]{0,40}){1,400}\|?[ \t]{0,40}$/mu;
const QUOTE_LINE = /^ {0,3}>/mu;

export const markdownReader: Reader = {
  format: 'markdown',
  claim(sample) {
    const start = sample.text?.start ?? '';
    if (DELIMITER_ROW.test(start)) return 'a Markdown table';
    // Cells of a table hold such lines too: the first line tells, or there are many.
    const lines = start.split('\n').filter((line) => line.trim() !== '');
    const isMarked = /^(?:#{1,6} |>|---[ \t]*$|[-*+] |\d{1,3}[.)] )/u.test(lines[0] ?? '');
    const quoted = lines.filter((line) => /^ {0,3}>[ \t]?\S/u.test(line)).length;
    const isMail = /^(?:From|Subject|Received|Date): /mu.test(start.slice(0, 2000));
    if (
      quoted >= 2 &&
      !isMail &&
      (isMarked ||
        (quoted >= lines.length * 0.2 && /(?:^|\n[ \t]*\r?\n) {0,3}>[ \t]?\S/u.test(start)))
    )
      return 'Markdown with quoted blocks (>)';
    return isMarked && /^#{1,6} \S/mu.test(start) && /^(?:[-*+]|\d{1,3}[.)]) \S/mu.test(start)
      ? 'Markdown with headings and a list'
      : null;
  },
  async read(sample): Promise<Reading> {
    const text = (await wholeText(sample)).replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '');
    if (DELIMITER_ROW.test(text)) return tableReading(text);
    if (QUOTE_LINE.test(text)) return cutReading(cutQuotes(text), []);
    return cutReading(cutText(withoutHeadings(text), { unmarked: 'list' }), []);
  },
};

function withoutHeadings(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/^#{1,6} .*$/gmu, '');
}

/** Each quoted block is one piece; one quoted within another is a reply to it. */
function cutQuotes(text: string): ReturnType<typeof cutText> {
  const pieces: Piece[] = [];
  let around = 0;
  let block: string[] = [];
  const flush = (): void => {
    if (block.length > 0) pieces.push(...piecesOf(block));
    block = [];
  };
  for (const paragraph of text.split(/\n[ \t]*\n/u)) {
    const lines = paragraph.split('\n').filter((line) => line.trim() !== '');
    const first = lines.findIndex((line) => QUOTE_LINE.test(line));
    if (first === -1) {
      if (lines.length > 0) around += 1;
      continue;
    }
    if (first > 0) around += 1;
    // A line without its mark still belongs to the quoted paragraph above it.
    block = lines.slice(first);
    flush();
  }
  return { how: 'at its quoted blocks', pieces, leftOut: around };
}

function piecesOf(lines: readonly string[]): Piece[] {
  const outer: string[] = [];
  const replies: string[][] = [];
  let isInReply = false;
  for (const line of lines) {
    const inner = line.replace(/^ {0,3}> ?/u, '');
    if (/^ {0,3}>/u.test(inner)) {
      if (!isInReply) replies.push([]);
      isInReply = true;
      replies.at(-1)?.push(inner.replace(/^(?: {0,3}> ?)+/u, ''));
    } else {
      isInReply = false;
      outer.push(inner);
    }
  }
  return [outer, ...replies].map((one) => piece(one.join('\n'))).filter((one) => one.text !== '');
}

function tableReading(text: string): TableReading {
  const tables = tablesIn(text.split('\n'));
  const longest = [...tables].sort((a, b) => b.length - a.length)[0] ?? [];
  const header = JSON.stringify(longest[0]);
  // A table that goes on under its own header again is one table.
  const same = tables.filter((table) => JSON.stringify(table[0]) === header);
  const rows = same.flatMap((table, index) => (index === 0 ? table : table.slice(1)));
  return {
    shape: 'table',
    setting: 'survey',
    header: null,
    notes:
      tables.length > same.length
        ? [`The file holds ${tables.length} tables; only the longest was read.`]
        : [],
    rows: async function* () {
      await Promise.resolve();
      for (const cells of rows) yield { cells };
    },
  };
}

function tablesIn(lines: readonly string[]): string[][][] {
  const tables: string[][][] = [];
  for (let index = 1; index < lines.length; index += 1) {
    if (!DELIMITER_ROW.test(lines[index] ?? '') || !(lines[index - 1] ?? '').includes('|'))
      continue;
    const table = [cellsOf(lines[index - 1] ?? '')];
    for (index += 1; index < lines.length && (lines[index] ?? '').includes('|'); index += 1)
      table.push(cellsOf(lines[index] ?? ''));
    tables.push(table);
  }
  return tables;
}

/** Bars that are escaped are text; a break inside a cell is a tag or, pasted from a form, two slashes. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) =>
      cell
        .trim()
        .replace(/\\\|/gu, '|')
        .replace(/<br\s*\/?>/giu, '\n')
        .replace(/ \/\/ /gu, '\n')
        .replace(/""/gu, '"'),
    );
}
