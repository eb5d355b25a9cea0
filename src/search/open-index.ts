// Opens the index that a page describes, in the browser: one file, or many.
import { ByteReader } from './bytes.ts';
import type { IndexDescription, ResponsesDescription } from './index-description.ts';
import type { IndexedQuote } from './indexed-quote.ts';
import { joinIndexes } from './join-indexes.ts';
import { indexInSteps } from './memory-index.ts';
import { readOneFile } from './one-file.ts';
import type { QuoteIndex } from './quote-index.ts';
import { shardedIndex } from './sharded-index.ts';
import { unsqueeze } from './shards.ts';
import { inSteps } from './steps.ts';
import { nextTurn, pause, startTurn } from './turns.ts';

function arrived(response: Response): Response {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}

async function load(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await arrived(await fetch(address)).arrayBuffer());
}

/** Given what was fetched; throws where that is no index. */
export async function openOneFile(response: Response): Promise<QuoteIndex> {
  const bytes = await unsqueeze(new Uint8Array(await arrived(response).arrayBuffer()));
  startTurn();
  const corpus = await inSteps(readOneFile(bytes), pause);
  const index = await inSteps(indexInSteps(corpus), pause);
  await nextTurn();
  // Between two questions the page may paint: near spellings take a slow phone longer than a turn.
  return {
    ...index,
    wordsOfStem: async (stem) => {
      await pause();
      return index.wordsOfStem(stem);
    },
    vocabulary: async (group) => {
      await pause();
      return index.vocabulary(group);
    },
    records: async (numbers) => {
      await pause();
      return index.records(numbers);
    },
  };
}

/** `folder` is the address of the index's folder, ending in a slash. */
export function openSharded(folder: string, description: IndexDescription): QuoteIndex {
  return shardedIndex(description.size, description.quotesPerFile, (path) =>
    load(`${folder}${path}`),
  );
}

/** The index of all responses; `folder` holds the folders of its parts. */
export function openResponses(folder: string, description: ResponsesDescription): QuoteIndex {
  const parts = description.parts.map((part) => openSharded(`${folder}${part.version}/`, part));
  const joined = joinIndexes(parts);
  let pages: Promise<ReadonlySet<number>> | null = null;
  const loadPages = async (): Promise<ReadonlySet<number>> => {
    const bytes = await unsqueeze(await load(`${folder}${description.pages}`));
    return new Set(new ByteReader(bytes).ascending());
  };
  const withPage = (): Promise<ReadonlySet<number>> => {
    if (pages === null) {
      pages = loadPages();
      pages.catch(() => (pages = null));
    }
    return pages;
  };
  return {
    ...joined,
    records: async (numbers): Promise<readonly IndexedQuote[]> => {
      const [records, paged] = await Promise.all([joined.records(numbers), withPage()]);
      return records.map((record, i) => ({ ...record, hasPage: paged.has(numbers[i] ?? -1) }));
    },
  };
}
