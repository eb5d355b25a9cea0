// The memo for Word: real headings, numbered findings, quotes in their own style, citations as footnotes.
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Memo, MemoBlock } from './memo.ts';
import { pack } from './pack.ts';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** The same memo gives the same bytes. */
export async function writeDocx(memo: Memo): Promise<Uint8Array> {
  const citations: string[] = [];
  const children = memo.blocks.flatMap((block) => writeBlock(block, citations));
  const document = new Document({
    title: memo.title,
    creator: 'Verbatim',
    description: memo.title,
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: memo.language } },
          paragraph: { spacing: { after: 120 } },
        },
      },
      paragraphStyles: [
        {
          id: 'QuotedWords',
          name: 'Quoted words',
          basedOn: 'Normal',
          paragraph: { indent: { left: 480 }, keepNext: true },
          run: { font: 'Cambria' },
        },
        {
          id: 'Attribution',
          name: 'Attribution',
          basedOn: 'Normal',
          paragraph: { indent: { left: 480 }, spacing: { after: 200 } },
          run: { size: 20 },
        },
        { id: 'Banner', name: 'Banner', basedOn: 'Normal', run: { bold: true } },
      ],
    },
    footnotes: Object.fromEntries(
      citations.map((citation, index) => [
        index + 1,
        { children: [new Paragraph(clean(citation))] },
      ]),
    ),
    sections: [{ children }],
  });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)), memo.date);
}

function writeBlock(block: MemoBlock, citations: string[]): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: clean(block.text), heading: HEADINGS[block.level] })];
    case 'paragraph':
      return [new Paragraph(clean(block.text))];
    case 'banner':
      return [new Paragraph({ text: clean(block.text), style: 'Banner' })];
    case 'list':
      return block.items.map((item) => new Paragraph({ text: clean(item), bullet: { level: 0 } }));
    case 'table':
      return [writeTable(block.header, block.rows)];
    case 'quote': {
      citations.push(block.citation);
      return [
        new Paragraph({ text: `“${clean(block.text)}”`, style: 'QuotedWords' }),
        new Paragraph({
          style: 'Attribution',
          children: [
            new TextRun(`— ${clean(block.by)}`),
            new FootnoteReferenceRun(citations.length),
          ],
        }),
      ];
    }
  }
}

function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      children: cells.map((text) => writeCell(text, isHeader)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function writeCell(text: string, isHeader: boolean): TableCell {
  const paragraph = isHeader ? { text: clean(text), style: 'Banner' } : { text: clean(text) };
  return new TableCell({ children: [new Paragraph(paragraph)] });
}

/** Characters that XML 1.0 can't hold become the replacement character. */
function clean(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** The library writes the hour of the day into the properties; the memo's own date goes there. */
function withoutClock(bytes: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core === undefined)
    throw new RangeError('the Word library writes no core properties any more');
  const still = strFromU8(core).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, `${date}T00:00:00Z`);
  return pack({ ...files, 'docProps/core.xml': still });
}
