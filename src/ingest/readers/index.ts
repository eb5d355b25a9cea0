// Every format, asked in this order: the particular before the general.
import type { Reader } from '../raw.ts';
import { bloggerApiReader, bloggerReader } from './blogger.ts';
import { commentoReader } from './commento.ts';
import { csvReader } from './csv.ts';
import { decidimReader } from './decidim.ts';
import { disqusReader } from './disqus.ts';
import { docxReader } from './docx.ts';
import { facebookArchiveReader } from './facebook-archive.ts';
import { htmlReader } from './html.ts';
import { jsonLinesReader, jsonReader } from './json.ts';
import { limesurveyStructureReader } from './limesurvey-structure.ts';
import { emlReader, mboxReader } from './mail.ts';
import { markdownReader } from './markdown.ts';
import { movableTypeReader } from './movable-type.ts';
import { odsReader } from './ods.ts';
import { odtReader } from './odt.ts';
import { markedTextReader, plainTextReader } from './plain-text.ts';
import { redditReader } from './reddit.ts';
import { regulationsCsvReader, regulationsJsonReader } from './regulations-gov.ts';
import { remark42Reader } from './remark42.ts';
import { rtfReader } from './rtf.ts';
import { twitterArchiveReader } from './twitter-archive.ts';
import { wordpressRestReader } from './wordpress-rest.ts';
import { wordpressWxrReader } from './wordpress-wxr.ts';
import { xlsxReader } from './xlsx.ts';
import { slackDayReader } from './slack.ts';
import { slackReader, zipArchiveReader } from './zip-archive.ts';

export const READERS: readonly Reader[] = [
  // Packages, told by the names of their parts.
  xlsxReader,
  odsReader,
  docxReader,
  odtReader,
  slackReader,
  zipArchiveReader,
  // Text with marks of its own.
  rtfReader,
  wordpressWxrReader,
  disqusReader,
  bloggerReader,
  movableTypeReader,
  limesurveyStructureReader,
  mboxReader,
  emlReader,
  twitterArchiveReader,
  markedTextReader,
  // JSON: each tool's shape before any list of records.
  wordpressRestReader,
  bloggerApiReader,
  commentoReader,
  remark42Reader,
  redditReader,
  facebookArchiveReader,
  slackDayReader,
  regulationsJsonReader,
  jsonLinesReader,
  jsonReader,
  // What is left: pages, tables, words.
  htmlReader,
  markdownReader,
  regulationsCsvReader,
  decidimReader,
  csvReader,
  plainTextReader,
];
