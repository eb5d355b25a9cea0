// Opens the index that a page describes, in the browser: one file, or many.
import type { IndexDescription } from './index-description.ts';
import { memoryIndex } from './memory-index.ts';
import { fromColumns, type QuoteColumns } from './quote-columns.ts';
import type { QuoteIndex } from './quote-index.ts';
import { shardedIndex } from './sharded-index.ts';

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** `folder` is the address of the index's folder, ending in a slash. */
export async function openIndex(
  folder: string,
  description: IndexDescription,
): Promise<QuoteIndex> {
  if (description.kind === 'one-file') {
    // Written by build-index.ts of the same version, so of this shape.
    const columns = (await (await load(`${folder}quotes.json`)).json()) as QuoteColumns;
    return memoryIndex(fromColumns(columns));
  }
  return shardedIndex(description.size, description.quotesPerFile, async (path) => {
    return new Uint8Array(await (await load(`${folder}${path}`)).arrayBuffer());
  });
}
