// The search index of all responses: parts that a new batch leaves as they are, and one small file that tells which
// responses have a page. search/join-indexes.ts asks the parts as one.
import { createHash } from 'node:crypto';
import type { BuiltFile, RememberFiles } from '../domain/built-file.ts';
import type { Synthesis } from '../domain/synthesis.ts';
import { describeIndex, packIndex, textsPerFile } from '../search/build-index.ts';
import { ByteWriter } from '../search/bytes.ts';
import type { IndexDescription, ResponsesDescription } from '../search/index-description.ts';
import type { IndexedQuote } from '../search/indexed-quote.ts';
import { orderRecords } from '../search/quote-index.ts';
import { squeeze } from '../search/shards.ts';
import { pagedResponses } from './response-pages.ts';
import { responseParts } from './response-search.ts';

/** Folder of the index as if the site stood at the root of its host. */
export const RESPONSES_FOLDER = '/search/responses/';

interface ResponseIndex {
  readonly description: ResponsesDescription;
  readonly parts: readonly {
    readonly part: IndexDescription;
    readonly responses: readonly IndexedQuote[];
  }[];
  readonly pages: BuiltFile;
}

/** Numbers, over all parts, of the responses that have a page. */
function packPages(parts: readonly (readonly IndexedQuote[])[]): BuiltFile {
  const paged = pagedResponses();
  const numbers = parts
    .flatMap(orderRecords)
    .flatMap(({ id }, number) => (paged.has(id) ? [number] : []));
  const writer = new ByteWriter();
  writer.ascending(numbers);
  const bytes = squeeze(writer.done());
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { path: `${version}/pages.bin`, bytes };
}

const made = new WeakMap<Synthesis, ResponseIndex>();

function indexOf(synthesis: Synthesis): ResponseIndex {
  const known = made.get(synthesis);
  if (known !== undefined) return known;
  const parts = responseParts(synthesis).map((responses) => ({
    responses,
    part: {
      ...describeIndex(responses),
      kind: 'sharded' as const,
      quotesPerFile: textsPerFile(responses),
    },
  }));
  const pages = packPages(parts.map(({ responses }) => responses));
  const description: ResponsesDescription = {
    kind: 'parts',
    size: parts.reduce((sum, { part }) => sum + part.size, 0),
    parts: parts.map(({ part }) => part),
    pages: pages.path,
  };
  const index = { description, parts, pages };
  made.set(synthesis, index);
  return index;
}

export function describeResponses(synthesis: Synthesis): ResponsesDescription {
  return indexOf(synthesis).description;
}

/**
 * All files by their address on the site.
 * @param remember keeps parts between builds; null makes all of them
 */
export function* responseIndexFiles(
  synthesis: Synthesis,
  remember: RememberFiles | null,
): Generator<BuiltFile> {
  const { parts, pages } = indexOf(synthesis);
  yield { path: `${RESPONSES_FOLDER}${pages.path}`, bytes: pages.bytes };
  for (const { part, responses } of parts) {
    const { version, quotesPerFile } = part;
    const make = (): Iterable<BuiltFile> => packIndex(responses, { quotesPerFile });
    const files = remember === null ? make() : remember(version, make);
    for (const { path, bytes } of files)
      yield { path: `${RESPONSES_FOLDER}${version}/${path}`, bytes };
  }
}
