// Searches a large corpus away from the page's thread: typing never waits for a search, however many quotes there are.
import { type Answer, answer, type Question } from '../../search/answer.ts';
import type { IndexDescription, ResponsesDescription } from '../../search/index-description.ts';
import { openResponses, openSharded } from '../../search/open-index.ts';
import type { QuoteIndex } from '../../search/quote-index.ts';

export interface SearchRequest {
  readonly number: number;
  readonly question: Question;
  /** Address of the index's folder and what the page knows of it. */
  readonly folder: string;
  readonly description: IndexDescription | ResponsesDescription;
}

export type SearchReply =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly failed: true };

let index: QuoteIndex | null = null;

async function reply({
  number,
  question,
  folder,
  description,
}: SearchRequest): Promise<SearchReply> {
  try {
    index ??=
      description.kind === 'parts'
        ? openResponses(folder, description)
        : openSharded(folder, description);
    return { number, answer: await answer(index, question) };
  } catch {
    // Most likely the network: the index forgets what failed, so the next search loads it again.
    return { number, failed: true };
  }
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void reply(data).then((message) => {
    postMessage(message);
  });
});
