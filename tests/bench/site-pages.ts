// The pages of a built site taken apart into data, so that another builder can put the same pages together again.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageData {
  /** Its address: "q/q1abc". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly parent: { readonly name: string; readonly address: string };
  /** HTML, as what follows. */
  readonly opening: string;
  readonly record: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly string[];
}

export interface Frame {
  /** Before and after the title and the description, and around the page's own part; the same on every page. */
  readonly top: string;
  readonly bottom: string;
}

const KINDS = ['q', 'responses'];

/** Every page of a quote and of a response, by address. */
export function readPages(site: string): readonly PageData[] {
  return KINDS.flatMap((kind) =>
    readdirSync(join(site, kind))
      .sort()
      .map((name) => readPage(`${kind}/${name}`, readHtml(site, `${kind}/${name}`))),
  );
}

export function readHtml(site: string, path: string): string {
  return readFileSync(join(site, path, 'index.html'), 'utf8');
}

/** What a page holds between its own main tags, marks and spaces apart: equal where two pages say the same. */
export function wordsOf(html: string): string {
  return plain(between(html, '<main', '</main>').replace(/^[^>]*>/u, ''));
}

/** Head, masthead and footer of one page, with the places of its title and description marked. */
export function readFrame(site: string, { path, title, description }: PageData): Frame {
  const html = readHtml(site, path);
  const [top = '', rest = ''] = html.split(/(?<=<main[^>]*>)/u);
  return {
    top: top
      .replaceAll(`<title>${title}</title>`, '<title>@title@</title>')
      .replaceAll(`content="${description}"`, 'content="@description@"'),
    bottom: rest.slice(rest.indexOf('</main>')),
  };
}

function readPage(path: string, html: string): PageData {
  const main = between(html, '<main', '</main>').replace(/^[^>]*>/u, '');
  const [before = '', after = ''] = main.split(/<dl class="record beside">.*?<\/dl>/su);
  const parent = /<p class="kicker">\s*<a href="([^"]*)">([^<]*)</u.exec(before);
  const [heading = '', opening = ''] = before.split('</h1>');
  return {
    path,
    title: between(html, '<title>', '</title>'),
    description: between(html, '<meta name="description" content="', '"'),
    heading: heading.slice(heading.lastIndexOf('>') + 1),
    parent: { address: parent?.[1] ?? '', name: parent?.[2] ?? '' },
    opening: opening.replace(/^\s*<\/div>/u, ''),
    record: [
      ...between(main, '<dl class="record beside">', '</dl>').matchAll(
        /<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gsu,
      ),
    ].map(([, name = '', value = '']) => ({ name, value })),
    sections: after.split(/(?=<section)/u),
  };
}

function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from) + from.length;
  return html.slice(start, html.indexOf(to, start));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
