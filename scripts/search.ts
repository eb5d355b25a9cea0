// verbatim search: the search of the site at the command line, by the same code and with the same results.
import type { Command } from 'commander';
import { pageMarks } from '../src/domain/quote-marks.ts';
import { type IndexedQuote, indexedQuote } from '../src/search/indexed-quote.ts';
import { joinIndexes } from '../src/search/join-indexes.ts';
import { memoryIndex } from '../src/search/memory-index.ts';
import { type Found, type Hit, searchQuotes } from '../src/search/search-quotes.ts';
import { responseParts } from '../src/site/response-search.ts';
import { synthesise } from '../src/synthesise.ts';
import { contentOption } from './options.ts';

/** `exact` counts the results that contain the words in some form: they come first, near spellings after them. */
interface Report {
  readonly query: string;
  readonly exact: number;
  readonly results: readonly { readonly id: string; readonly match: Hit['match'] }[];
}

interface Line {
  readonly record: IndexedQuote;
  readonly match: Hit['match'];
}

function plainText(found: Found, lines: readonly Line[], what: string): string {
  const contain = found.exact.length === 1 ? `${what} contains` : `${what}s contain`;
  const head = `${found.exact.length} ${contain} ${JSON.stringify(found.query.typed)}${
    found.near.length > 0 ? `, ${found.near.length} more nearly` : ''
  }.`;
  return [head, ...lines.map(({ record, match }) => `${record.id}  ${match}  ${record.text}`)].join(
    '\n',
  );
}

export function register(program: Command): void {
  program
    .command('search')
    .description(
      'Search the published quotes as the site does: phrases first, then all words, then other forms of them, ' +
        'then near spellings. Words in quotation marks stand side by side; -word leaves quotes out ' +
        '(put "--" before a query that starts with a minus).',
    )
    .argument('<query>', 'what to look for')
    .addOption(contentOption())
    .option('--responses', 'search all published responses, not only the quotes')
    .option('--json', 'print {query, exact, results: [{id, match}]} as one JSON document')
    .action(async (query: string, options: { content: string; responses?: true; json?: true }) => {
      const synthesis = synthesise({ contentDir: options.content });
      const index =
        options.responses === true
          ? joinIndexes(responseParts(synthesis).map((part) => memoryIndex(part)))
          : memoryIndex(
              synthesis.searchRecords.map((record) => ({
                ...indexedQuote(record, ''),
                text: pageMarks(record.text),
              })),
            );
      const found = await searchQuotes(index, query);
      const hits = [...found.exact, ...found.near];
      const records = await index.records(hits.map(({ quote }) => quote));
      const lines = records.map((record, i): Line => ({ record, match: hits[i]?.match ?? 'near' }));
      const report: Report = {
        query,
        exact: found.exact.length,
        results: lines.map(({ record, match }) => ({ id: record.id, match })),
      };
      process.stdout.write(
        `${options.json === true ? JSON.stringify(report) : plainText(found, lines, options.responses === true ? 'response' : 'quote')}\n`,
      );
    });
}
