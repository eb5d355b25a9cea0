// The words of the search in English. Apart from the others because the browser loads them too.

// Not by Intl: the first number would take a slow phone forty milliseconds.
const number = (n: number): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
const quotes = (n: number): string => `${number(n)} ${n === 1 ? 'quote' : 'quotes'}`;

export const searchEn = {
  number,
  title: 'Search quotes',
  query: 'Words to look for',
  hint: 'Put a phrase in quotation marks. Put a minus before a word you don’t want.',
  theme: 'Theme',
  role: 'Role',
  summary: 'Summary',
  year: 'Year',
  noYear: 'Year not known',
  button: 'Search',
  clear: 'Clear',
  filters: 'Filters',
  skip: 'Skip to the results',
  results: 'Results',
  near: 'Near spellings',
  nearNote: (words: string): string =>
    `These quotes hold words spelled nearly like yours: ${words}.`,
  noScript:
    'Searching needs JavaScript. Without it, these pages hold every quote, and your browser can look for a word in them:',
  allQuotes: 'All quotes on one page',
  quotesOn: (theme: string): string => `All quotes on ${theme}`,
  browse: 'Or browse',
  loading: 'Loading the quotes…',
  failed: 'The quotes could not be loaded.',
  again: 'Try again',
  searched: (all: string, summaries: string): string =>
    `The search covers ${all} from ${summaries}.`,
  pages: 'Pages of results',
  page: (n: number): string => `Page ${String(n)}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  quote: (id: string): string => `Quote ${id}`,
  /** One whole sentence: it is also read out. `group` is set where roles are known, as in "from parents". */
  found: (
    n: number,
    typed: string,
    part: { readonly n: number; readonly group: string } | null,
  ): string => {
    const what =
      typed === ''
        ? `${quotes(n)} ${n === 1 ? 'passes' : 'pass'} the filters`
        : `${quotes(n)} ${n === 1 ? 'matches' : 'match'} ${typed}`;
    return part === null ? `${what}.` : `${what}, ${number(part.n)} from ${part.group}.`;
  },
  all: (n: number): string => `All ${quotes(n)}, newest summary first.`,
  none: (typed: string): string =>
    typed === '' ? 'No quote passes these filters.' : `No quote matches ${typed}.`,
  noneButNear: (typed: string, n: number): string =>
    `No quote matches ${typed}, but ${quotes(n)} ${n === 1 ? 'holds' : 'hold'} words spelled nearly like it.`,
  onPage: (page: number, of: number): string => `Page ${String(page)} of ${String(of)}.`,
  cut: 'Only the first words were searched.',
  waysOn: 'Ways on',
  onSite: 'Pages on this',
  moreLikeThis: 'More like this',
  asWord: (word: string): string => `“${word}”`,
  alike: (words: string, themes: string): string =>
    themes === '' ? `Both say ${words}.` : `Both say ${words}, on ${themes}.`,
  withoutFilter: (filter: string, n: number): string =>
    `Without the filter “${filter}”: ${quotes(n)}`,
  withoutWord: (word: string, n: number): string => `Without the word “${word}”: ${quotes(n)}`,
  slashKey: 'The / key goes to the search field',
};

export type SearchStrings = typeof searchEn;
