// Every format, asked in this order: the particular before the general.
import type { Reader } from '../raw.ts';
import { csvReader } from './csv.ts';
import { jsonLinesReader, jsonReader } from './json.ts';
import { wordpressRestReader } from './wordpress-rest.ts';

export const READERS: readonly Reader[] = [
  wordpressRestReader,
  jsonLinesReader,
  jsonReader,
  csvReader,
];
