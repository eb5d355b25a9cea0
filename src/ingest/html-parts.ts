// Where the parts of an HTML page lie: quoted blocks, tables, list items, the article. Scripts, menus and footers don't count.
import { Parser } from 'htmlparser2';
import { htmlToText } from './html-text.ts';

export interface HtmlParts {
  /** Texts of quoted blocks, a block within a block apart, in the order in which they begin. */
  readonly quotes: readonly string[];
  /** Texts of list items outside menus, with the lists inside them. */
  readonly items: readonly string[];
  /** Tables with at least two columns, as rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Text of the article or, where none is marked, of the whole page. */
  readonly text: string;
  /** Parts of the page left out: menus, headers, footers, forms. */
  readonly furniture: number;
}

const AROUND = new Set(
  'nav header footer aside form button select iframe object svg script style template noscript'.split(
    ' ',
  ),
);
const PAGE_FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const ARTICLE = /(?:^|\s)(?:e-content|entry-content|post-content|article-body|post-body)(?:\s|$)/u;
/** Tags deeper than this are read past: their text still belongs to what is open. */
const MAX_OPEN = 2000;

interface Range {
  start: number;
  end: number;
}

interface Quote extends Range {
  readonly inner: Range[];
}

interface Open {
  readonly name: string;
  readonly start: number;
  /** Where its own content starts. */
  readonly inner: number;
  readonly isArticle: boolean;
  /** Stands in a menu or the like. */
  readonly isAround: boolean;
  readonly quote: Quote | null;
}

export function readHtmlParts(html: string): HtmlParts {
  const walk = new Walk();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        walk.open(name, attributes['class'] ?? '', parser.startIndex, parser.endIndex + 1);
      },
      onclosetag(name) {
        walk.close(name, parser.startIndex, parser.endIndex + 1);
      },
    },
    { lowerCaseTags: true, decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  const body = walk.article ?? { start: 0, end: html.length };
  return {
    quotes: walk.quotes.map((quote) => htmlToText(cutOut(html, quote, quote.inner, '<hr>'))),
    items: walk.items.map((item) => htmlToText(html.slice(item.start, item.end))),
    tables: walk.tables
      .map((rows) =>
        rows.map((cells) => cells.map((cell) => htmlToText(html.slice(cell.start, cell.end)))),
      )
      .filter((rows) => rows.some((row) => row.length > 1)),
    text: htmlToText(
      cutOut(
        html,
        body,
        walk.around.filter((range) => range.start >= body.start && range.end <= body.end),
        ' ',
      ),
    ),
    furniture: walk.furniture,
  };
}

class Walk {
  readonly quotes: Quote[] = [];
  readonly items: Range[] = [];
  readonly tables: Range[][][] = [];
  readonly around: Range[] = [];
  article: Range | null = null;
  furniture = 0;
  readonly #open: Open[] = [];
  /** Tables that are open, the innermost last. */
  readonly #tables: Range[][][] = [];

  open(name: string, className: string, start: number, inner: number): void {
    if (this.#open.length >= MAX_OPEN) return;
    const isAround = (this.#open.at(-1)?.isAround ?? false) || AROUND.has(name);
    const quote =
      name === 'blockquote' && !isAround ? { start: inner, end: inner, inner: [] } : null;
    if (quote !== null) this.quotes.push(quote);
    if (name === 'table') this.#tables.push([]);
    if (name === 'tr') this.#tables.at(-1)?.push([]);
    this.#open.push({
      name,
      start,
      inner,
      isArticle: name === 'main' || ARTICLE.test(className),
      isAround,
      quote,
    });
  }

  close(name: string, inner: number, end: number): void {
    const at = this.#open.findLastIndex((element) => element.name === name);
    const [element] = at === -1 ? [] : this.#open.splice(at);
    if (element === undefined) return;
    const range = { start: element.inner, end: Math.max(element.inner, inner) };
    if (element.quote !== null) {
      element.quote.end = range.end;
      const outer = this.#open.findLast((one) => one.quote !== null)?.quote;
      outer?.inner.push({ start: element.start, end });
    }
    if (AROUND.has(name) && this.#open.at(-1)?.isAround !== true) {
      this.around.push({ start: element.start, end });
      if (PAGE_FURNITURE.has(name)) this.furniture += 1;
    }
    if (element.isAround) return;
    if (element.isArticle && (this.article === null || range.start < this.article.start))
      this.article = range;
    if (name === 'li' && !this.#open.some((one) => one.name === 'li')) this.items.push(range);
    if (name === 'td' || name === 'th') this.#tables.at(-1)?.at(-1)?.push(range);
    if (name === 'table') {
      const table = this.#tables.pop();
      // A table inside a cell lays out that cell.
      if (table !== undefined && this.#tables.length === 0) this.tables.push(table);
    }
  }
}

/** A range without its holes; `seam` stands where a hole was. */
function cutOut(html: string, range: Range, without: readonly Range[], seam: string): string {
  let text = '';
  let at = range.start;
  for (const hole of [...without].sort((a, b) => a.start - b.start)) {
    if (hole.start < at) continue;
    text += html.slice(at, hole.start) + seam;
    at = hole.end;
  }
  return text + html.slice(at, range.end);
}
