// The words of the search in English. Apart from the others because the browser loads them too.

// Not by Intl: the first number would take a slow phone forty milliseconds.
const number = (n: number): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

/** What the search says of what it searches. */
const about = (one: string, many: string) => {
  const things = (n: number): string => `${number(n)} ${n === 1 ? one : many}`;
  return {
    loading: `Loading the ${many}…`,
    failed: `The ${many} could not be loaded. You may be offline.`,
    nearNote: (words: string): string =>
      `These ${many} hold words spelled nearly like yours: ${words}.`,
    /** One whole sentence: it is also read out. `group` is set where roles are known, as in "from parents". */
    found: (
      n: number,
      typed: string,
      part: { readonly n: number; readonly group: string } | null,
    ): string => {
      const what =
        typed === ''
          ? `${things(n)} ${n === 1 ? 'passes' : 'pass'} the filters`
          : `${things(n)} ${n === 1 ? 'matches' : 'match'} ${typed}`;
      return part === null ? `${what}.` : `${what}, ${number(part.n)} from ${part.group}.`;
    },
    none: (typed: string): string =>
      typed === '' ? `No ${one} passes these filters.` : `No ${one} matches ${typed}.`,
    noneButNear: (typed: string, n: number): string =>
      `No ${one} matches ${typed}, but ${things(n)} ${n === 1 ? 'holds' : 'hold'} words spelled nearly like it.`,
    withoutFilter: (filter: string, n: number): string =>
      `Without the filter “${filter}”: ${things(n)}`,
    withoutWord: (word: string, n: number): string => `Without the word “${word}”: ${things(n)}`,
    all: (n: number): string =>
      `All ${things(n)}, newest ${one === 'quote' ? 'summary' : 'batch'} first.`,
  };
};

export const searchEn = {
  number,
  ...about('quote', 'quotes'),
  /** Said instead where all responses are searched. */
  inResponses: about('response', 'responses'),
  scope: 'Search in',
  scopeQuotes: 'Quotes',
  scopeResponses: 'All responses',
  lookInResponses: 'Look in all responses',
  response: (id: string): string => `Response ${id}`,
  inData: 'in the data files',
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
  noScript:
    'Searching needs JavaScript. Without it, these pages hold every quote, and your browser can look for a word in them:',
  allQuotes: 'All quotes on one page',
  quotesOn: (theme: string): string => `All quotes on ${theme}`,
  browse: 'Or browse',
  again: 'Try again',
  searched: (all: string, summaries: string, responses: string): string =>
    `The search covers ${all} from ${summaries}, or every published word of ${responses}.`,
  pages: 'Pages of results',
  page: (n: number): string => `Page ${String(n)}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  quote: (id: string): string => `Quote ${id}`,
  onPage: (page: number, of: number): string => `Page ${String(page)} of ${String(of)}.`,
  cut: 'Only the first words were searched.',
  waysOn: 'Ways on',
  onSite: 'Pages on this',
  moreLikeThis: 'More like this',
  asWord: (word: string): string => `“${word}”`,
  alike: (words: string, themes: string): string =>
    themes === '' ? `Both say ${words}.` : `Both say ${words}, on ${themes}.`,
  slashKey: 'The / key goes to the search field',
};

export type SearchStrings = typeof searchEn;
