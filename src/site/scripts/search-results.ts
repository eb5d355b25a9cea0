// Draws an answer of the search: its list, its sentence, its pages and the ways on.
import type { Answer, Result } from '../../search/answer.ts';
import { type Drawing, element, type Labels, resultItem, wordsOf } from './search-item.ts';
import { type SearchState, writeState } from './search-state.ts';

interface Shown {
  readonly item: HTMLLIElement;
  readonly marks: string;
}

/** What a list shows, by quote: an item is not drawn again for each letter typed, only its marks are. */
const shown = new WeakMap<HTMLElement, ReadonlyMap<string, Shown>>();

/** Counts the quotes that came with the page as drawn, without marks. */
export function takeOver(list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map(
    (item): [string, Shown] => {
      const id = item.querySelector<HTMLElement>('blockquote')?.dataset['quote'] ?? '';
      return [id, { item, marks: '' }];
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
  const items = new Map<string, Shown>();
  const fresh: HTMLElement[] = [];
  for (const result of results.slice(0, count)) {
    const { id } = result.quote;
    const marks = result.marks.map(({ start, end }) => `${start}-${end}`).join(' ');
    const known = before?.get(id);
    const item = known?.item ?? resultItem(result, drawing);
    if (known === undefined) fresh.push(item);
    else if (known.marks !== marks) item.querySelector('p')?.replaceChildren(...wordsOf(result));
    items.set(id, { item, marks });
  }
  const first: readonly Element[] = Array.from(items.values(), ({ item }) => item);
  if (results.length <= count) {
    shown.set(list, items);
    arrange(list, first);
    return fresh;
  }
  const coming = new Set(results.slice(count).map(({ quote }) => before?.get(quote.id)?.item));
  const below = [...list.children].filter(
    (item, i) =>
      !first.includes(item) && (i >= count || (item instanceof HTMLLIElement && coming.has(item))),
  );
  shown.set(list, new Map([...(before ?? []), ...items]));
  arrange(list, [...first, ...below]);
  return fresh;
}

/** Makes `wanted` the list's items, in this order. An item that stays is not taken out: the focus may be in it. */
function arrange(list: HTMLElement, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const item of [...list.children]) if (!kept.has(item)) item.remove();
  // Of items that change places the one with the focus stands still, and the others move around it.
  const held = wanted.findIndex((item) => item.contains(document.activeElement));
  let next: Element | null = null;
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    const item = wanted[i];
    if (item === undefined) continue;
    const isInPlace = item.parentElement === list && item.nextElementSibling === next;
    if (i !== held && !isInPlace) list.insertBefore(item, next);
    next = item;
  }
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
