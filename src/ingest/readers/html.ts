// Web pages and documents saved as HTML: quoted blocks, a table, a list of responses, or one article.
import { cutText, piece } from '../cut-text.ts';
import { type HtmlParts, readHtmlParts } from '../html-parts.ts';
import { wholeText } from '../json-document.ts';
import type { Reader, Reading } from '../raw.ts';
import { cutReading } from './plain-text.ts';

/** What a page begins with; XML of another kind begins otherwise, and so do lines that people wrote about tags. */
const PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|meta|title|body|article|section|main|header|blockquote|table|div|p|ul|ol|h[1-6])\b/iu;

export const htmlReader: Reader = {
  format: 'html',
  claim(sample) {
    const start = (sample.text?.start ?? '').slice(0, 20_000).trimStart();
    return PAGE.test(start) ? 'an HTML page' : null;
  },
  async read(sample): Promise<Reading> {
    return htmlReading(readHtmlParts(await wholeText(sample)), []);
  },
};

/** The richest reading of a page's parts: quotes, then a table, then a list, then its text. */
export function htmlReading(parts: HtmlParts, notes: readonly string[]): Reading {
  const around =
    parts.furniture > 0
      ? [
          ...notes,
          `${parts.furniture} ${parts.furniture === 1 ? 'part' : 'parts'} of the page around it (menus, headers, footers) ${parts.furniture === 1 ? 'was' : 'were'} left out.`,
        ]
      : notes;
  if (parts.quotes.length > 0)
    return cutReading(
      {
        how: 'at its quoted blocks',
        pieces: parts.quotes.map((quote) => piece(quote)),
        leftOut: 0,
      },
      around,
    );
  const table = [...parts.tables].sort((a, b) => b.length - a.length)[0];
  if (table !== undefined && isGrid(table) && isMostOf(table.flat(), parts.text)) {
    return {
      shape: 'table',
      setting: 'survey',
      header: null,
      notes:
        parts.tables.length > 1
          ? [...around, 'The page holds more than one table; only the longest was read.']
          : around,
      rows: async function* () {
        await Promise.resolve();
        for (const cells of table) yield { cells };
      },
    };
  }
  if (parts.items.length >= 3 && isMostOf(parts.items, parts.text))
    return cutReading(
      { how: 'at its list items', pieces: parts.items.map((item) => piece(item)), leftOut: 0 },
      around,
    );
  return cutReading(cutText(parts.text, { unmarked: 'whole' }), around);
}

/** Rows of one width: a table of data. Others only lay out a page. */
function isGrid(rows: readonly (readonly string[])[]): boolean {
  const width = Math.max(...rows.map((row) => row.length));
  return (
    rows.length >= 2 &&
    width >= 2 &&
    rows.filter((row) => row.length === width).length >= rows.length * 0.7
  );
}

function isMostOf(pieces: readonly string[], text: string): boolean {
  return pieces.reduce((sum, one) => sum + one.length, 0) >= text.length * 0.6;
}
