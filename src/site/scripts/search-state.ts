// What is searched for, as the address of the page says it: shareable, and right with the back button.
import { FACETS, type Filters } from '../../search/facets.ts';

/** What is searched: the quotes on the pages, or every published response. */
export type Scope = 'quotes' | 'responses';

export interface SearchState {
  readonly q: string;
  readonly scope: Scope;
  readonly filters: Filters;
  readonly page: number;
}

// Hosts refuse addresses of more than some thousand characters, and more is not searched either.
const LONGEST = 1000;

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const page = Number.parseInt(params.get('page') ?? '1', 10);
  const chosen = (name: string): readonly string[] =>
    params.getAll(name).filter((value) => value !== '');
  return {
    q: params.get('q') ?? '',
    scope: params.get('in') === 'responses' ? 'responses' : 'quotes',
    filters: {
      theme: chosen('theme'),
      role: chosen('role'),
      summary: chosen('summary'),
      year: chosen('year'),
    },
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** "?q=…" with only what is set; "" for nothing. */
export function writeState({ q, scope, filters, page }: SearchState): string {
  const params = new URLSearchParams();
  const text = q.trim().slice(0, LONGEST);
  if (text !== '') params.set('q', text.toWellFormed());
  if (scope === 'responses') params.set('in', scope);
  for (const facet of FACETS) for (const value of filters[facet]) params.append(facet, value);
  if (page > 1) params.set('page', String(page));
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}
