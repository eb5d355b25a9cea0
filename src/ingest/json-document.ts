// A file that is one JSON document, whole or refused: half of one holds nobody knows how many responses.
import { VerbatimError } from '../errors/verbatim-error.ts';
import { allText } from './all-text.ts';
import type { Sample } from './raw.ts';

/** @throws VerbatimError `file-damaged` where the text is no JSON */
export async function jsonDocument(sample: Sample): Promise<unknown> {
  return parseJson(await wholeText(sample), sample.source.name);
}

/** The text of a file that its reader has claimed. */
export async function wholeText(sample: Sample): Promise<string> {
  if (sample.text === null)
    throw new TypeError('read was called on a file that the reader did not claim');
  return allText(sample.text, sample.source);
}

export function parseJson(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    throw new VerbatimError('file-damaged', [
      { where: fileName, message: 'starts like JSON, but is not whole or not well formed.' },
    ]);
  }
}
