// ZIP files that are no office document: exports of Slack, X and Facebook, or a single table packed up.
import { VerbatimError } from '../../errors/verbatim-error.ts';
import { allBytes } from '../all-text.ts';
import { commentsReading } from '../comments.ts';
import { decode } from '../decode.ts';
import { parseJson } from '../json-document.ts';
import type { Reader, Reading, ResponsesReading, Sample } from '../raw.ts';
import { type Sheet, tableOfSheets } from '../sheets.ts';
import { namesInHead, openZip, type Zip } from '../zip.ts';
import { csvReader } from './csv.ts';
import { docxReader } from './docx.ts';
import { facebookReading } from './facebook-archive.ts';
import { isSlackExport, slackReading } from './slack.ts';
import { tweetsReading } from './twitter-archive.ts';
import { xlsxReader } from './xlsx.ts';

const TWEETS = /(?:^|\/)data\/(?:tweets?|tweets?-part\d+)\.js$/u;
const FACEBOOK = /(?:^|\/)comments(?:_and_reactions)?\/(?:comments|your_comments)\.json$/u;
const TABLE = /\.(?:csv|tsv)$/iu;

export const slackReader: Reader = {
  format: 'slack',
  claim: (sample) =>
    isSlackExport(namesInHead(sample.source.head))
      ? 'a ZIP file with Slack’s channels, a file for each day'
      : null,
  async read(sample): Promise<ResponsesReading> {
    const { name } = sample.source;
    return slackReading(openZip(await allBytes(sample.source), name), name);
  },
};

/** Everything else that is packed: asked last of the packages. */
export const zipArchiveReader: Reader = {
  format: 'zip',
  claim(sample) {
    const [a, b, c, d] = sample.source.head;
    return a === 0x50 && b === 0x4b && (c === 0x03 || c === 0x05) && (d === 0x04 || d === 0x06)
      ? 'a ZIP file'
      : null;
  },
  async read(sample): Promise<Reading> {
    const { name } = sample.source;
    const zip = openZip(await allBytes(sample.source), name);
    if (isSlackExport(zip.names)) return { ...slackReading(zip, name), format: 'slack' };
    // Parts of an office document that stand too far back in the file to be seen from its head.
    if (zip.names.some((entry) => /(?:^|\/)workbook\.xml$/u.test(entry)))
      return xlsxReader.read(sample);
    if (zip.has('word/document.xml')) return docxReader.read(sample);
    const tweets = zip.names.filter((entry) => TWEETS.test(entry));
    if (tweets.length > 0)
      return {
        ...joined(tweets.map((entry) => tweetsReading(zip.text(entry)))),
        format: 'twitter-archive',
      };
    const comments = zip.names.find((entry) => FACEBOOK.test(entry));
    if (comments !== undefined)
      return {
        ...facebookReading(parseJson(zip.text(comments), name)),
        format: 'facebook-archive',
      };
    const tables = zip.names.filter(
      (entry) => TABLE.test(entry) && !/(?:^|\/)(?:__MACOSX|media)\//u.test(entry),
    );
    const main = mainTable(tables);
    if (main !== null) return readTables(zip, [main, ...tables.filter((table) => table !== main)]);
    throw new VerbatimError('format-unreadable', [
      {
        where: name,
        message: 'is a ZIP file, but not the export of a tool that is known here.',
        hint: 'Unpack it, then take in the file inside that holds the responses.',
      },
    ]);
  },
};

/** ODK packs a form's table beside one for each repeated group, whose names begin with the form's. */
function mainTable(tables: readonly string[]): string | null {
  const [first] = [...tables].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (first === undefined) return null;
  const stem = first.replace(TABLE, '');
  return tables.every((table) => table.startsWith(stem)) ? first : null;
}

async function readTables(zip: Zip, entries: readonly string[]): Promise<Reading> {
  const sheets: Sheet[] = [];
  for (const entry of entries) {
    const reading = await csvReader.read(await sampleOf(zip.bytes(entry), entry));
    const rows: (readonly string[])[] = [];
    if (reading.shape === 'table') for await (const row of reading.rows()) rows.push(row.cells);
    const name = entry.replace(/^.*\//u, '').replace(TABLE, '');
    const stem = (entries[0] ?? '').replace(/^.*\//u, '').replace(TABLE, '');
    sheets.push({
      name: name.startsWith(`${stem}-`) ? name.slice(stem.length + 1) : name,
      isHidden: false,
      rows,
    });
  }
  return tableOfSheets(sheets, []);
}

async function sampleOf(bytes: Uint8Array, entry: string): Promise<Sample> {
  const source = {
    name: entry.replace(/^.*\//u, ''),
    size: bytes.length,
    head: bytes.subarray(0, 65_536),
    chunks: async function* () {
      await Promise.resolve();
      yield bytes;
    },
  };
  return { source, text: await decode(source) };
}

function joined(readings: readonly ResponsesReading[]): ResponsesReading {
  const [first] = readings;
  if (first === undefined) return commentsReading([], [], 'social');
  return {
    ...first,
    responses: async function* () {
      let row = 0;
      for (const reading of readings)
        for await (const response of reading.responses()) yield { ...response, row: (row += 1) };
    },
  };
}
