// Every format, asked in this order: the particular before the general.
import type { Reader } from '../raw.ts';
import { bloggerApiReader, bloggerReader } from './blogger.ts';
import { commentoReader } from './commento.ts';
import { csvReader } from './csv.ts';
import { disqusReader } from './disqus.ts';
import { jsonLinesReader, jsonReader } from './json.ts';
import { movableTypeReader } from './movable-type.ts';
import { odsReader } from './ods.ts';
import { remark42Reader } from './remark42.ts';
import { wordpressRestReader } from './wordpress-rest.ts';
import { wordpressWxrReader } from './wordpress-wxr.ts';
import { xlsxReader } from './xlsx.ts';

export const READERS: readonly Reader[] = [
  xlsxReader,
  odsReader,
  wordpressWxrReader,
  disqusReader,
  bloggerReader,
  movableTypeReader,
  wordpressRestReader,
  bloggerApiReader,
  commentoReader,
  remark42Reader,
  jsonLinesReader,
  jsonReader,
  csvReader,
];
