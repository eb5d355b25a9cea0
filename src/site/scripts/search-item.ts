// One result of the search, as an item of a list. Text goes in as text: nothing a person wrote is ever read as markup.
import type { Span } from '../../domain/span.ts';
import { surroundingMarks } from '../../domain/surrounding-marks.ts';
import type { Result } from '../../search/answer.ts';
import type { Facet } from '../../search/facets.ts';
import type { IndexedQuote } from '../../search/indexed-quote.ts';
import type { SearchStrings } from '../strings/search-en.ts';

/** Names and pens of the filters' choices, as the form shows them. */
export interface Labels {
  readonly of: (facet: Facet, value: string) => string;
  readonly penOf: (theme: string) => string;
  readonly filter: (facet: Facet) => string;
  /** How a role reads inside a sentence; undefined for those that no sentence names. */
  readonly inText: (group: string) => string | undefined;
}

export interface Drawing {
  readonly t: SearchStrings;
  readonly labels: Labels;
  /** Address of the site's root, ending in a slash. */
  readonly root: string;
}

type Child = Node | string;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function marked(text: string, marks: readonly Span[]): readonly Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), element('mark', { class: 'found' }, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

/** Words in another language than the page's say so, and find their own direction. */
function languageOf(language: string): Readonly<Record<string, string>> {
  const primary = language.split('-')[0] ?? '';
  const page = document.documentElement.lang.split('-')[0];
  return primary === 'und' || primary === page ? {} : { lang: language, dir: 'auto' };
}

/** As everywhere: the name strong, the role after it plain. */
function byline(by: string): readonly Child[] {
  const [who = by, ...what] = by.split(', ');
  return [element('b', {}, who), ...what.map((part) => `, ${part}`)];
}

/** The link to the summary that holds it. */
function fromLink(quote: IndexedQuote, hash: string, { labels, root }: Drawing): HTMLAnchorElement {
  return element(
    'a',
    { class: 'from', href: `${root}summaries/${quote.consultation}/${hash}` },
    labels.of('summary', quote.consultation),
  );
}

/** Where a response stands: its page, or else the file that holds it. */
function placeOf(quote: IndexedQuote, { t, root }: Drawing): HTMLElement {
  const name = t.response(quote.id);
  if (quote.hasPage === true) return element('a', { href: `${root}responses/${quote.id}/` }, name);
  const file = element('a', { href: `${root}data/` }, t.inData);
  return element('span', { class: 'who' }, name, ' ', file);
}

/** The words as they stand between the marks of a quote; a response stands whole, without them. */
export function wordsOf({ quote, marks }: Result): readonly Child[] {
  const [opens, closes] = quote.hasPage === undefined ? surroundingMarks(quote.language) : ['', ''];
  return [opens, ...marked(quote.text, marks), closes].filter((child) => child !== '');
}

export function resultItem(result: Result, drawing: Drawing): HTMLLIElement {
  const { quote } = result;
  const { t, labels, root } = drawing;
  const isResponse = quote.hasPage !== undefined;
  const themes = quote.themes.flatMap((theme) => [
    ' ',
    element(
      'a',
      { class: `theme-name ${labels.penOf(theme)}`, href: `${root}themes/${theme}/` },
      labels.of('theme', theme),
    ),
  ]);
  const who: readonly Child[] = isResponse
    ? [placeOf(quote, drawing)]
    : [
        element('span', { class: 'who' }, ...byline(quote.by)),
        ' ',
        element('a', { class: 'label', href: `${root}q/${quote.id}/` }, t.quote(quote.id)),
      ];
  return element(
    'li',
    { class: 'quote' },
    element(
      'blockquote',
      {
        ...(isResponse
          ? { class: 'whole', 'data-response': quote.id }
          : { 'data-quote': quote.id }),
        ...languageOf(quote.language),
      },
      element('p', {}, ...wordsOf(result)),
    ),
    element(
      'p',
      { class: 'by' },
      ...who,
      element('span', { class: 'themes' }, ...themes),
      fromLink(quote, isResponse ? '' : `#${quote.id}`, drawing),
    ),
  );
}
