// Tables whose cells are HTML by the tool's habit, in the columns it is known for. In any other table a tag is text.
import { blogHtmlToText } from './comments.ts';
import type { TableReading, TableRow } from './raw.ts';

const MARKUP =
  /<(?:br|\/?(?:p|div|ul|ol|li|b|i|em|strong|span|a|h[1-6]|blockquote))\b[^<>]*>|&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8});/iu;

/** `isHtml` is asked of every header cell, once a row has been found to be the header. */
export function withoutHtml(
  reading: TableReading,
  isHeader: (cells: readonly string[]) => boolean,
  isHtml: (header: string) => boolean,
): TableReading {
  return {
    ...reading,
    rows: async function* () {
      let html: ReadonlySet<number> | null = null;
      for await (const row of reading.rows()) {
        if (html !== null) yield clean(row, html);
        else {
          if (isHeader(row.cells))
            html = new Set(
              row.cells.flatMap((cell, index) => (isHtml(cell.trim()) ? [index] : [])),
            );
          yield row;
        }
      }
    },
  };
}

function clean(row: TableRow, html: ReadonlySet<number>): TableRow {
  return {
    ...row,
    cells: row.cells.map((cell, index) =>
      html.has(index) && MARKUP.test(cell) ? blogHtmlToText(cell) : cell,
    ),
  };
}
