// All published responses as the search keeps them, in the parts that their index is made of. It holds what the file of
// responses holds and nothing more: no name and no role stands beside a response that nobody quoted.
import { pageMarks } from '../domain/quote-marks.ts';
import type { Synthesis } from '../domain/synthesis.ts';
import type { IndexedQuote } from '../search/indexed-quote.ts';
import { groupIntoSegments } from '../search/segments.ts';
import { responseRows } from './response-rows.ts';

interface Batch {
  /** Its folder, which starts with the day it came, and its summary. */
  readonly key: string;
  readonly responses: IndexedQuote[];
}

function toBatches(synthesis: Synthesis): readonly Batch[] {
  const batches = new Map<string, Batch>();
  for (const [
    id = '',
    slug = '',
    folder = '',
    text = '',
    themes = '',
    ,
    language = '',
    date = '',
  ] of responseRows(synthesis)) {
    const key = `${folder} ${slug}`;
    const batch = batches.get(key) ?? { key, responses: [] };
    batches.set(key, batch);
    batch.responses.push({
      id,
      text: pageMarks(text),
      by: '',
      group: 'not-shown',
      themes: themes.split(' ').filter((theme) => theme !== ''),
      consultation: slug,
      year: date === '' ? null : date.slice(0, 4),
      language,
    });
  }
  return [...batches.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const made = new WeakMap<Synthesis, readonly (readonly IndexedQuote[])[]>();

/** The newest part first, and in it the newest batch; within a batch as in its file. No part is empty. */
export function responseParts(synthesis: Synthesis): readonly (readonly IndexedQuote[])[] {
  let parts = made.get(synthesis);
  if (parts === undefined) {
    parts = groupIntoSegments(toBatches(synthesis), ({ responses }) => responses.length)
      .map((batches) => batches.toReversed().flatMap(({ responses }) => responses))
      .reverse();
    made.set(synthesis, parts);
  }
  return parts;
}
