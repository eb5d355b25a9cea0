// Where the parts of an HTML page lie: quoted blocks, tables, list items, the article. Scripts, menus and footers don't count.
import { Parser } from 'htmlparser2';
import { htmlToText } from './html-text.ts';

export interface HtmlParts {
  /** Texts of quoted blocks, a block within a block apart, in the order of the page. */
  readonly quotes: readonly string[];
  /** Texts of list items outside menus. */
  readonly items: readonly string[];
  /** Tables with at least two columns, as rows of cells, in the order of the page. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Text of the article or, where none is marked, of the whole page. */
  readonly text: string;
  /** Parts of the page left out: menus, headers, footers, forms. */
  readonly furniture: number;
}

const AROUND = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'iframe',
  'object',
  'svg',
  'script',
  'style',
  'template',
  'noscript',
]);
const MAX_OPEN = 2000;

interface Open {
  readonly name: string;
  readonly start: number;
  /** Where the element's own content starts. */
  readonly inner: number;
  readonly isBody: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export function readHtmlParts(html: string): HtmlParts {
  const found: Record<
    'quotes' | 'items' | 'around' | 'bodies' | 'rows' | 'cells' | 'tables',
    Range[]
  > = {
    quotes: [],
    items: [],
    around: [],
    bodies: [],
    rows: [],
    cells: [],
    tables: [],
  };
  const open: Open[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= MAX_OPEN) return;
        const isBody =
          name === 'main' ||
          /(?:^|\s)(?:e-content|entry-content|post-content|article-body|post-body)(?:\s|$)/u.test(
            attributes['class'] ?? '',
          );
        open.push({ name, start: parser.startIndex, inner: parser.endIndex + 1, isBody });
      },
      onclosetag(name) {
        const at = open.findLastIndex((element) => element.name === name);
        if (at === -1) return;
        const [element] = open.splice(at);
        if (element === undefined) return;
        const range = { start: element.inner, end: Math.max(element.inner, parser.startIndex) };
        if (name === 'blockquote' || name === 'q')
          found.quotes.push({ start: element.start, end: parser.endIndex + 1 });
        if (name === 'li') found.items.push(range);
        if (AROUND.has(name)) found.around.push({ start: element.start, end: parser.endIndex + 1 });
        if (element.isBody) found.bodies.push(range);
        if (name === 'table') found.tables.push(range);
        if (name === 'tr') found.rows.push(range);
        if (name === 'td' || name === 'th') found.cells.push(range);
      },
    },
    { lowerCaseTags: true, decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  const isAround = (range: Range): boolean =>
    found.around.some((around) => contains(around, range));
  const textOf = (range: Range, without: readonly Range[]): string =>
    htmlToText(cutOut(html, range, without));
  const byStart = (ranges: readonly Range[]): Range[] =>
    ranges.filter((range) => !isAround(range)).sort((a, b) => a.start - b.start);
  const quotes = byStart(found.quotes).filter(
    (quote) =>
      html.startsWith('<blockquote', quote.start) || html.startsWith('<BLOCKQUOTE', quote.start),
  );
  const body = byStart(found.bodies)[0] ?? { start: 0, end: html.length };
  return {
    quotes: quotes.map((quote) =>
      textOf(
        inside(html, quote),
        quotes.filter((other) => other !== quote && contains(quote, other)),
      ),
    ),
    items: byStart(found.items)
      .filter((item) => !found.items.some((other) => other !== item && contains(other, item)))
      .map((item) => textOf(item, [])),
    tables: byStart(found.tables)
      .filter((table) => !found.tables.some((other) => other !== table && contains(other, table)))
      .map((table) =>
        byStart(found.rows.filter((row) => contains(table, row))).map((row) =>
          byStart(found.cells.filter((cell) => contains(row, cell))).map((cell) =>
            textOf(cell, []),
          ),
        ),
      )
      .filter((rows) => rows.some((row) => row.length > 1)),
    text: textOf(
      body,
      found.around.filter((around) => contains(body, around)),
    ),
    furniture: found.around.filter((around) =>
      /^<(?:nav|header|footer|aside|form)\b/iu.test(html.slice(around.start, around.start + 8)),
    ).length,
  };
}

function contains(outer: Range, inner: Range): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    !(outer.start === inner.start && outer.end === inner.end)
  );
}

/** A quoted block without its own tags. */
function inside(html: string, range: Range): Range {
  const start = html.indexOf('>', range.start) + 1;
  const end = html.lastIndexOf('</', range.end - 1);
  return { start, end: end > start ? end : range.end };
}

function cutOut(html: string, range: Range, without: readonly Range[]): string {
  let text = '';
  let at = range.start;
  for (const hole of [...without].sort((a, b) => a.start - b.start)) {
    if (hole.start < at) continue;
    text += html.slice(at, hole.start);
    at = hole.end;
  }
  return text + html.slice(at, range.end);
}
