// Draws an answer of the search. Text goes in as text: nothing a person wrote is ever read as markup.
import type { Span } from '../../domain/span.ts';
import { surroundingMarks } from '../../domain/surrounding-marks.ts';
import type { Answer, Result } from '../../search/answer.ts';
import type { Facet } from '../../search/facets.ts';
import type { SearchStrings } from '../strings/search-en.ts';
import { type SearchState, writeState } from './search-state.ts';

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

function element<K extends keyof HTMLElementTagNameMap>(
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

/** A response whole, with the way to its page, or else to the file that holds it. */
function responseItem(
  { quote, marks }: Result,
  themes: readonly Child[],
  { t, labels, root }: Drawing,
): HTMLLIElement {
  const name = t.response(quote.id);
  return element(
    'li',
    { class: 'quote' },
    element(
      'blockquote',
      { class: 'whole', 'data-response': quote.id, ...languageOf(quote.language) },
      element('p', {}, ...marked(quote.text, marks)),
    ),
    element(
      'p',
      { class: 'by' },
      quote.hasPage === true
        ? element('a', { href: `${root}responses/${quote.id}/` }, name)
        : element(
            'span',
            { class: 'who' },
            name,
            ' ',
            element('a', { href: `${root}data/` }, t.inData),
          ),
      element('span', { class: 'themes' }, ...themes),
      element(
        'a',
        { class: 'from', href: `${root}summaries/${quote.consultation}/` },
        labels.of('summary', quote.consultation),
      ),
    ),
  );
}

function resultItem(result: Result, drawing: Drawing): HTMLLIElement {
  const { quote, marks } = result;
  const { t, labels, root } = drawing;
  const themes = quote.themes.flatMap((theme) => [
    ' ',
    element(
      'a',
      { class: `theme-name ${labels.penOf(theme)}`, href: `${root}themes/${theme}/` },
      labels.of('theme', theme),
    ),
  ]);
  if (quote.hasPage !== undefined) return responseItem(result, themes, drawing);
  const [opens, closes] = surroundingMarks(quote.language);
  return element(
    'li',
    { class: 'quote' },
    element(
      'blockquote',
      { 'data-quote': quote.id, ...languageOf(quote.language) },
      element('p', {}, opens, ...marked(quote.text, marks), closes),
    ),
    element(
      'p',
      { class: 'by' },
      element('span', { class: 'who' }, ...byline(quote.by)),
      ' ',
      element('a', { class: 'label', href: `${root}q/${quote.id}/` }, t.quote(quote.id)),
      element('span', { class: 'themes' }, ...themes),
      element(
        'a',
        { class: 'from', href: `${root}summaries/${quote.consultation}/#${quote.id}` },
        labels.of('summary', quote.consultation),
      ),
    ),
  );
}

/** What a list shows, by quote and marks: an item that stays the same is not drawn again for each letter typed. */
const shown = new WeakMap<HTMLElement, ReadonlyMap<string, HTMLLIElement>>();

const keyOf = (id: string, marks: readonly Span[]): string =>
  `${id} ${marks.map(({ start, end }) => `${start}-${end}`).join(' ')}`;

/** Counts the quotes that came with the page as drawn, without marks. */
export function takeOver(list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map(
    (item): [string, HTMLLIElement] => {
      const id = item.querySelector<HTMLElement>('blockquote')?.dataset['quote'] ?? '';
      return [keyOf(id, []), item];
    },
  );
  shown.set(list, new Map(items));
}

/**
 * Draws the first `count` results, all by default, and gives the items that are new. What stands further down stays for
 * the moment: a slow phone paints what is in sight first, and the page doesn't jump in between.
 */
export function drawResults(
  list: HTMLElement,
  results: readonly Result[],
  drawing: Drawing,
  count = results.length,
): readonly HTMLElement[] {
  const before = shown.get(list);
  const items = new Map<string, HTMLLIElement>();
  const fresh: HTMLElement[] = [];
  for (const result of results.slice(0, count)) {
    const key = keyOf(result.quote.id, result.marks);
    let item = before?.get(key);
    if (item === undefined) {
      item = resultItem(result, drawing);
      fresh.push(item);
    }
    items.set(key, item);
  }
  const first: readonly Element[] = [...items.values()];
  const below =
    results.length > count
      ? [...list.children].slice(count).filter((item) => !first.includes(item))
      : [];
  const order = [...first, ...below];
  shown.set(list, results.length > count ? new Map([...(before ?? []), ...items]) : items);
  const isSame =
    order.length === list.children.length && order.every((item, i) => item === list.children[i]);
  if (!isSame) list.replaceChildren(...order);
  return fresh;
}

/** The largest group of people whose role is known, as the sentence names it. */
function leadingGroup(
  { counts, exact }: Answer,
  labels: Labels,
): { readonly n: number; readonly group: string } | null {
  const [most] = counts.role
    .flatMap(({ value, count }) => {
      const group = labels.inText(value);
      return group === undefined || count === 0 ? [] : [{ n: count, group }];
    })
    .sort((a, b) => b.n - a.n);
  return most === undefined || most.n > exact ? null : most;
}

/** What was found, as one whole sentence, and what a reader must know of the page they see. */
export function sentenceOf(answer: Answer, state: SearchState, { t, labels }: Drawing): string {
  const { exact, near, typed, pages, page, cut } = answer;
  const isFiltered = Object.values(state.filters).some((values) => values.length > 0);
  const name =
    typed === '' ? '' : `“${typed.length > 80 ? `${typed.slice(0, 80).trimEnd()}…` : typed}”`;
  const parts: string[] = [];
  if (exact > 0 && typed === '' && !isFiltered) parts.push(t.all(exact));
  else if (exact > 0) parts.push(t.found(exact, name, leadingGroup(answer, labels)));
  else parts.push(near.length > 0 ? t.noneButNear(name, near.length) : t.none(name));
  if (pages > 1 && page > 1) parts.push(t.onPage(page, pages));
  if (cut) parts.push(t.cut);
  return parts.join(' ');
}

/** Links to the other pages; real addresses, so that they can be opened and shared. */
export function drawPages(
  nav: HTMLElement,
  { page, pages }: Answer,
  state: SearchState,
  { t }: Drawing,
): void {
  const to = (n: number, name: string, rel?: string): HTMLAnchorElement =>
    element(
      'a',
      {
        href: writeState({ ...state, page: n }) || '?',
        'data-page': String(n),
        ...(rel === undefined ? {} : { rel }),
      },
      name,
    );
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const list = element('ol', { role: 'list' });
  if (page > 1) list.append(element('li', {}, to(page - 1, t.previousPage, 'prev')));
  for (const n of [...new Set(near)].sort((a, b) => a - b)) {
    const link = to(n, t.page(n));
    if (n === page) link.setAttribute('aria-current', 'page');
    list.append(element('li', {}, link));
  }
  if (page < pages) list.append(element('li', {}, to(page + 1, t.nextPage, 'next')));
  nav.replaceChildren(list);
  nav.hidden = pages === 1;
}

/** The word without which a query would find something, taken out of what was typed. */
function withoutTyped(q: string, typed: string): string {
  const at = q.lastIndexOf(typed);
  if (at === -1) return q;
  const rest = `${q.slice(0, at)} ${q.slice(at + typed.length)}`;
  return rest
    .replaceAll(/["“”]\s*["“”]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Where nothing was found: each filter and each word that could be left out, with what is then found. */
export function drawWaysOn(
  section: HTMLElement,
  answer: Answer,
  state: SearchState,
  { t, labels }: Drawing,
): void {
  const links = answer.waysOn.map(({ without, count }) => {
    const next: SearchState =
      without.kind === 'filter'
        ? { ...state, page: 1, filters: { ...state.filters, [without.facet]: [] } }
        : { ...state, page: 1, q: withoutTyped(state.q, without.typed) };
    const name =
      without.kind === 'filter'
        ? t.withoutFilter(labels.filter(without.facet), count)
        : t.withoutWord(without.typed, count);
    return element(
      'li',
      {},
      element('a', { href: writeState(next) || '?', 'data-way-on': '' }, name),
    );
  });
  if (state.scope === 'quotes' && answer.exact === 0) {
    const next: SearchState = {
      ...state,
      scope: 'responses',
      page: 1,
      filters: { ...state.filters, role: [] },
    };
    const way = element('a', { href: writeState(next), 'data-way-on': '' }, t.lookInResponses);
    links.push(element('li', {}, way));
  }
  section.querySelector('ul')?.replaceChildren(...links);
  section.hidden = links.length === 0;
}
