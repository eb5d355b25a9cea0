// Opens the index that a page describes, in the browser: one file, or many.
import type { IndexDescription } from './index-description.ts';
import { memoryIndexInSteps } from './memory-index.ts';
import { fromColumns, type QuoteColumns } from './quote-columns.ts';
import type { QuoteIndex } from './quote-index.ts';
import { shardedIndex } from './sharded-index.ts';

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Lets the browser paint and read keys before the next step. A timer would wait four milliseconds each time. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** `folder` is the address of the index's folder, ending in a slash. */
export async function openOneFile(folder: string): Promise<QuoteIndex> {
  // Written by build-index.ts of the same version, so of this shape.
  const columns = (await (await load(`${folder}quotes.json`)).json()) as QuoteColumns;
  return memoryIndexInSteps(fromColumns(columns), pause);
}

export function openSharded(folder: string, description: IndexDescription): QuoteIndex {
  return shardedIndex(description.size, description.quotesPerFile, async (path) => {
    return new Uint8Array(await (await load(`${folder}${path}`)).arrayBuffer());
  });
}
